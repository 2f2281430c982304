-- SPDX-License-Identifier: EUPL-1.2
-- One text for SQLite and PostgreSQL: TEXT, BIGINT, INTEGER, BOOLEAN, TIMESTAMPTZ, UUID, BYTEA; JSON is TEXT.

-- What belongs to the installation as a whole. The secret seeds the chance of every unit of work; the push key
-- signs web pushes (VAPID).
CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BYTEA NOT NULL,
    push_key BYTEA NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE schools (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    zone TEXT NOT NULL,
    settings TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    version BIGINT NOT NULL DEFAULT 0
);

-- A human in this installation; belongs to no school.
CREATE TABLE persons (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    -- "My language is not here": what they wrote.
    wished_language TEXT,
    quiet_from INTEGER NOT NULL,
    quiet_until INTEGER NOT NULL,
    paused_until TIMESTAMPTZ,
    paper BOOLEAN NOT NULL DEFAULT FALSE,
    -- When they last had a child, role or wish at any school; set by the retention job.
    idle_since TIMESTAMPTZ,
    made_at TIMESTAMPTZ NOT NULL,
    version BIGINT NOT NULL DEFAULT 0
);

-- Guardians who take one conversation together. Never shown.
CREATE TABLE households (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    version BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE members (
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id),
    -- Bit 0 is Monday; for staff.
    working_days INTEGER NOT NULL DEFAULT 31,
    joined_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (person_id, school_id)
);
CREATE INDEX members_school ON members (school_id);

CREATE TABLE classes (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    UNIQUE (school_id, year, name)
);

CREATE TABLE children (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    first_name TEXT NOT NULL,
    -- Adults only after a member of staff confirms.
    closed BOOLEAN NOT NULL DEFAULT FALSE,
    -- Prints the letter; dropped at sign-up or after eight weeks.
    home_language TEXT,
    -- An adult of this child asked for paper instead of signing up.
    paper_since TIMESTAMPTZ,
    -- Not in the last list of its class; no messages, data go after 60 days.
    missing_since TIMESTAMPTZ,
    made_at TIMESTAMPTZ NOT NULL,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX children_school ON children (school_id);

-- The class of a child in a school year.
CREATE TABLE enrolments (
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    class_id UUID NOT NULL REFERENCES classes (id),
    year_level INTEGER NOT NULL CHECK (year_level BETWEEN 1 AND 8),
    PRIMARY KEY (child_id, year)
);
CREATE INDEX enrolments_class ON enrolments (class_id);

-- How a source of lists names a child.
CREATE TABLE child_keys (
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    PRIMARY KEY (school_id, source, key)
);
CREATE INDEX child_keys_child ON child_keys (child_id);

-- How a source of lists names a member of staff.
CREATE TABLE staff_keys (
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    PRIMARY KEY (school_id, source, key)
);
CREATE INDEX staff_keys_person ON staff_keys (person_id);

CREATE TABLE roles (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    class_id UUID REFERENCES classes (id) ON DELETE CASCADE,
    -- The role this one stands in for.
    deputy_for UUID REFERENCES roles (id) ON DELETE CASCADE,
    from_at TIMESTAMPTZ NOT NULL,
    until_at TIMESTAMPTZ,
    CHECK ((kind IN ('teacher', 'class_parent')) = (class_id IS NOT NULL))
);
CREATE INDEX roles_person ON roles (person_id);
CREATE INDEX roles_class ON roles (class_id);
CREATE INDEX roles_school ON roles (school_id);
CREATE INDEX roles_deputy ON roles (deputy_for);

CREATE TABLE codes (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL UNIQUE,
    child_id UUID REFERENCES children (id) ON DELETE CASCADE,
    class_id UUID REFERENCES classes (id) ON DELETE CASCADE,
    -- Whom it brings back or makes a member of staff; for a link, whose channel it joins.
    person_id UUID REFERENCES persons (id) ON DELETE CASCADE,
    -- The role it gives to a person who is not known yet (director, coordinator).
    role_kind TEXT,
    issuer_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    uses INTEGER NOT NULL DEFAULT 0,
    uses_allowed INTEGER NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    revoked_at TIMESTAMPTZ,
    version BIGINT NOT NULL DEFAULT 0,
    CHECK (uses <= uses_allowed)
);
CREATE INDEX codes_child ON codes (child_id);
CREATE INDEX codes_class ON codes (class_id);
CREATE INDEX codes_person ON codes (person_id);
CREATE INDEX codes_issuer ON codes (issuer_id);

-- Wrong codes per hour: by address, by IP, by bot.
CREATE TABLE wrong_codes (
    who TEXT NOT NULL,
    hour TIMESTAMPTZ NOT NULL,
    wrong INTEGER NOT NULL,
    PRIMARY KEY (who, hour)
);

CREATE TABLE guardianships (
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    relation TEXT NOT NULL,
    joined_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (person_id, child_id)
);
CREATE INDEX guardianships_child ON guardianships (child_id);

-- A request to join by a poster, until the teacher decides.
CREATE TABLE joins (
    id UUID PRIMARY KEY,
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    -- The child, where a code named it (a closed child); else the teacher picks it.
    child_id UUID REFERENCES children (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    -- The child's first name, as the person wrote it.
    child_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    decided_at TIMESTAMPTZ,
    approved BOOLEAN
);
CREATE INDEX joins_class ON joins (class_id);
CREATE INDEX joins_child ON joins (child_id);
CREATE INDEX joins_person ON joins (person_id);

-- What a person was told, in which version, and what they tapped.
CREATE TABLE notices (
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    given_at TIMESTAMPTZ NOT NULL,
    withdrawn_at TIMESTAMPTZ,
    PRIMARY KEY (person_id, school_id, kind)
);

-- One chat of one person on one channel of one bot; the person is empty until sign-up.
CREATE TABLE addresses (
    id UUID PRIMARY KEY,
    channel TEXT NOT NULL,
    bot TEXT NOT NULL,
    external_id TEXT NOT NULL,
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    profile_name TEXT,
    profile_language TEXT,
    -- The open conversation, as JSON; empty between conversations.
    conversation TEXT,
    turn BIGINT NOT NULL DEFAULT 0,
    -- The last answer that was taken: a second tap on it is silent.
    answered TEXT,
    -- Counters that order events, messages and lines: ids order nothing.
    received BIGINT NOT NULL DEFAULT 0,
    sent BIGINT NOT NULL DEFAULT 0,
    rev BIGINT NOT NULL DEFAULT 0,
    shown_rev BIGINT NOT NULL DEFAULT 0,
    -- Whether the channel can call the person back when it is closed.
    knocks BOOLEAN NOT NULL,
    -- Chosen by the person as the one that gets the messages.
    preferred_at TIMESTAMPTZ,
    -- When the bot last said in a group that it works in private.
    group_told_at TIMESTAMPTZ,
    last_used_at TIMESTAMPTZ NOT NULL,
    gone_at TIMESTAMPTZ,
    made_at TIMESTAMPTZ NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    UNIQUE (channel, bot, external_id)
);
CREATE INDEX addresses_person ON addresses (person_id);
