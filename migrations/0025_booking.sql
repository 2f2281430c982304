-- SPDX-License-Identifier: EUPL-1.2
-- What a teacher leaves to the families of a class in a round: two times in a row for one conversation, and another
-- way than coming. Empty: as the times they give say.
ALTER TABLE round_classes ADD COLUMN longer BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE round_classes ADD COLUMN phone BOOLEAN;
ALTER TABLE round_classes ADD COLUMN online BOOLEAN;
-- Of the meeting by video, where no time of the class has one.
ALTER TABLE round_classes ADD COLUMN link TEXT;

-- How a family meets instead of in the room of the block, as JSON, and whom it brings along.
ALTER TABLE talks ADD COLUMN venue TEXT;
ALTER TABLE talks ADD COLUMN company TEXT;

-- Who waits for a time: one place for a child and a household, in the order in which they came.
CREATE TABLE waits (
    id UUID PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- "2026-09-14", for that day only.
    day TEXT,
    made_at TIMESTAMPTZ NOT NULL,
    -- How often a time went by that was held for them: who answers comes first.
    lapses INTEGER NOT NULL DEFAULT 0,
    -- The times they let go, as JSON: none is offered twice.
    passed TEXT NOT NULL DEFAULT '[]',
    -- The time that is held for them, and until when.
    block_id UUID REFERENCES blocks (id) ON DELETE SET NULL,
    starts_at TIMESTAMPTZ,
    ends_at TIMESTAMPTZ,
    until_at TIMESTAMPTZ,
    UNIQUE (round_id, child_id, household_id)
);
CREATE INDEX waits_line ON waits (round_id, class_id);
CREATE INDEX waits_class ON waits (class_id);
CREATE INDEX waits_child ON waits (child_id);
CREATE INDEX waits_household ON waits (household_id);
CREATE INDEX waits_block ON waits (block_id);
