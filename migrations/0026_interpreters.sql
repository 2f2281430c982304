-- SPDX-License-Identifier: EUPL-1.2
-- Who interprets conversations, as the school calls them: a person or an agency that sends one at a time.
CREATE TABLE interpreters (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- The languages, as a JSON list: codes, or what somebody typed after a "=".
    tongues TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX interpreters_school ON interpreters (school_id);

-- When an interpreter is there, and how.
CREATE TABLE interpreter_hours (
    id UUID PRIMARY KEY,
    interpreter_id UUID NOT NULL REFERENCES interpreters (id) ON DELETE CASCADE,
    starts_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    place TEXT NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX interpreter_hours_of ON interpreter_hours (interpreter_id);

-- Who interprets a booked conversation. The row goes when the conversation is moved, cancelled or called off.
CREATE TABLE talk_interpreters (
    talk_id UUID PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
    interpreter_id UUID NOT NULL REFERENCES interpreters (id) ON DELETE CASCADE,
    hours_id UUID NOT NULL REFERENCES interpreter_hours (id) ON DELETE CASCADE,
    tongue TEXT NOT NULL,
    starts_at TIMESTAMPTZ NOT NULL
);
-- Whatever goes wrong before, nobody interprets two conversations that begin at the same time.
CREATE UNIQUE INDEX talk_interpreters_slot ON talk_interpreters (interpreter_id, starts_at);
CREATE INDEX talk_interpreters_hours ON talk_interpreters (hours_id);

-- The language in which a household wants an interpreter; empty for none.
ALTER TABLE households ADD COLUMN tongue TEXT;

-- The same for one round, where it was said.
CREATE TABLE round_tongues (
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    tongue TEXT,
    -- Chooses among all times, and comes without an interpreter where none is free.
    alone BOOLEAN NOT NULL DEFAULT FALSE,
    -- School was asked for an interpreter.
    asked BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (round_id, household_id)
);
CREATE INDEX round_tongues_household ON round_tongues (household_id);
