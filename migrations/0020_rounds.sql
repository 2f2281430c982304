-- SPDX-License-Identifier: EUPL-1.2
-- A period in which conversations of one kind are planned for the classes of a school year.
CREATE TABLE rounds (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    -- Days on the calendar of the school, "2026-09-14", both included.
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- How long one conversation takes, and how long the teacher has between two.
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 60),
    pause INTEGER NOT NULL CHECK (pause >= 0),
    -- Between these two families choose a time.
    opens_at TIMESTAMPTZ NOT NULL,
    closes_at TIMESTAMPTZ NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    -- Taken back while nobody had a conversation in it. The row stays for whom is owed news of it.
    removed_at TIMESTAMPTZ,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX rounds_school ON rounds (school_id, last_day);

CREATE TABLE round_classes (
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    PRIMARY KEY (round_id, class_id)
);
CREATE INDEX round_classes_class ON round_classes (class_id);

-- When a teacher has time for conversations of a class. The times follow from it: they are nowhere written.
CREATE TABLE blocks (
    id UUID PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    -- The teacher; empty when they left.
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    starts_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    -- Where or how one meets, as JSON.
    venue TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    -- Taken away while nobody had a conversation in it. The row stays for whom is owed news of it.
    removed_at TIMESTAMPTZ,
    version BIGINT NOT NULL DEFAULT 0,
    CHECK (starts_at < ends_at)
);
CREATE INDEX blocks_class ON blocks (round_id, class_id);
CREATE INDEX blocks_of_class ON blocks (class_id);
CREATE INDEX blocks_person ON blocks (person_id);
