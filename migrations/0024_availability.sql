-- SPDX-License-Identifier: EUPL-1.2
-- After so many conversations in a row one time of a block is left out; 0 where none is.
ALTER TABLE blocks ADD COLUMN in_a_row INTEGER NOT NULL DEFAULT 0;

-- Single times of a block that nobody can choose.
CREATE TABLE closed_times (
    block_id UUID NOT NULL REFERENCES blocks (id) ON DELETE CASCADE,
    starts_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (block_id, starts_at)
);

-- Whether the child comes along: 'yes', 'first' for the first minutes, or 'no'; empty for what is usual at its age.
ALTER TABLE round_classes ADD COLUMN along TEXT;

-- A household that waits for the first parent of this child: a conversation was planned for them before anybody
-- signed up.
ALTER TABLE households ADD COLUMN child_id UUID REFERENCES children (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX households_child ON households (child_id);

-- Where a teacher visits a family. Kept until the day after.
CREATE TABLE visits (
    talk_id UUID PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
    -- Who wrote it.
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    over_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX visits_person ON visits (person_id);

-- Another time that a teacher asks a family for. Of two that change their times each has one.
CREATE TABLE proposals (
    id UUID PRIMARY KEY,
    talk_id UUID NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    -- The conversation it changes its time with.
    pair_id UUID REFERENCES talks (id) ON DELETE CASCADE,
    block_id UUID NOT NULL REFERENCES blocks (id) ON DELETE CASCADE,
    starts_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    -- The time the conversation had then: one that was changed since is asked for nothing.
    was_at TIMESTAMPTZ NOT NULL,
    -- 'open', 'agreed' while the other family is asked, 'done', 'declined' or 'over'.
    state TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX proposals_talk ON proposals (talk_id) WHERE state IN ('open', 'agreed');
CREATE INDEX proposals_of_talk ON proposals (talk_id);
CREATE INDEX proposals_pair ON proposals (pair_id);
CREATE INDEX proposals_block ON proposals (block_id);
