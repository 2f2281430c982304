-- SPDX-License-Identifier: EUPL-1.2
-- What the teacher noted after a talk: 'came', 'missed', or 'moved' when it is on another day instead. Empty until
-- then. Who missed one or moved it chooses anew in the same round: only what is ahead or took place is the one talk.
ALTER TABLE talks ADD COLUMN outcome TEXT;
DROP INDEX talks_child;
CREATE UNIQUE INDEX talks_child ON talks (round_id, child_id, household_id)
    WHERE state = 'booked' AND (outcome IS NULL OR outcome = 'came');
