-- SPDX-License-Identifier: EUPL-1.2
-- A family that missed its talk asks to be called.
CREATE TABLE talk_calls (
    talk_id UUID PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
    -- Who asked.
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    asked_at TIMESTAMPTZ NOT NULL,
    -- When a teacher called.
    done_at TIMESTAMPTZ
);
CREATE INDEX talk_calls_person ON talk_calls (person_id);
