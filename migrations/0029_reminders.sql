-- SPDX-License-Identifier: EUPL-1.2
-- What the family answered to a reminder, and what calendars are told of a change.
ALTER TABLE talks ADD COLUMN confirmed_at TIMESTAMPTZ;
ALTER TABLE talks ADD COLUMN call_asked_at TIMESTAMPTZ;
-- Grows with each change: calendars keep the highest.
ALTER TABLE talks ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
-- When it was last changed; empty while it is as it was made.
ALTER TABLE talks ADD COLUMN changed_at TIMESTAMPTZ;

-- Which parents were invited to choose a time for a child, and how often they were reminded of it.
CREATE TABLE talk_invites (
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    invited_at TIMESTAMPTZ NOT NULL,
    reminded INTEGER NOT NULL DEFAULT 0,
    reminded_at TIMESTAMPTZ,
    PRIMARY KEY (round_id, child_id, person_id)
);
CREATE INDEX talk_invites_child ON talk_invites (child_id);
CREATE INDEX talk_invites_person ON talk_invites (person_id);

-- The private calendar of a person on the web: whoever knows its address reads it. Only a hash is stored.
CREATE TABLE agendas (
    person_id UUID PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
    token_hash BYTEA NOT NULL UNIQUE,
    made_at TIMESTAMPTZ NOT NULL
);
