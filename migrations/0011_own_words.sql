-- SPDX-License-Identifier: EUPL-1.2
-- A school's own words for ready-made messages: a picture and what it is called in some languages, as JSON.
CREATE TABLE own_words (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    word TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX own_words_school ON own_words (school_id);
