-- SPDX-License-Identifier: EUPL-1.2
-- Who wants everything that is not urgent together, once a week.
ALTER TABLE persons ADD COLUMN weekly BOOLEAN NOT NULL DEFAULT FALSE;
-- A post that its sender gave to the weekly digest. A receiver in state 'digest' gets it then, at `due_at`.
ALTER TABLE posts ADD COLUMN in_digest BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX post_receivers_digest ON post_receivers (due_at) WHERE state = 'digest';

-- What a household has got this week, beyond what is urgent. Two that want the same place: one takes the next.
CREATE TABLE weekly_items (
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- The ISO week on the school's calendar: "2026-W48".
    week TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    -- What it was: a post's id.
    item UUID NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (household_id, week, place)
);
