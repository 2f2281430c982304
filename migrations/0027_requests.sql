-- SPDX-License-Identifier: EUPL-1.2
-- A parent, a child through the parent, or a teacher asks for a conversation.
CREATE TABLE requests (
    id UUID PRIMARY KEY,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    -- The household that asks; empty when a teacher asks each of the child's.
    household_id UUID REFERENCES households (id) ON DELETE CASCADE,
    -- Who asked; empty when they left.
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    asker TEXT NOT NULL,
    about TEXT NOT NULL,
    -- How soon and how, as the family asks.
    soon TEXT,
    way TEXT,
    -- Words of the family's own, for the teachers of the class alone, and the language of the chat they come from.
    body TEXT,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    -- The times that were proposed.
    round_id UUID REFERENCES rounds (id) ON DELETE SET NULL,
    -- When times were given last; empty while the teachers are asked for some.
    answered_at TIMESTAMPTZ,
    -- How often the family asked for other times.
    again INTEGER NOT NULL DEFAULT 0,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX requests_child ON requests (child_id);
CREATE INDEX requests_class ON requests (class_id);
CREATE INDEX requests_household ON requests (household_id);
CREATE INDEX requests_person ON requests (person_id);
CREATE INDEX requests_round ON requests (round_id);
