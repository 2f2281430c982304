-- SPDX-License-Identifier: EUPL-1.2
-- A round may be for some children of its classes only: a conversation that somebody asked for, a follow-up.
ALTER TABLE rounds ADD COLUMN for_some BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE round_children (
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    -- The household it is for; empty for each of the child's.
    household_id UUID REFERENCES households (id) ON DELETE CASCADE,
    PRIMARY KEY (round_id, child_id)
);
CREATE INDEX round_children_child ON round_children (child_id);
CREATE INDEX round_children_household ON round_children (household_id);
