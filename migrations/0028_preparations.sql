-- SPDX-License-Identifier: EUPL-1.2
-- What a household prepared for its conversation about a child. It outlives a cancelled booking, so that another
-- time needs no second answer. An empty one has no row.
CREATE TABLE preparations (
    id UUID PRIMARY KEY,
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- Who began it; empty when they left.
    person_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    -- What was tapped, and where the family stopped, as JSON.
    taps TEXT NOT NULL,
    screen TEXT NOT NULL,
    -- 'try' or 'discuss': what a teacher said to the parents' tip as it is, when, and who.
    tip_answer TEXT,
    tip_answered_at TIMESTAMPTZ,
    tip_answered_by UUID REFERENCES persons (id) ON DELETE SET NULL,
    made_at TIMESTAMPTZ NOT NULL,
    UNIQUE (round_id, child_id, household_id)
);
CREATE INDEX preparations_child ON preparations (child_id);
CREATE INDEX preparations_household ON preparations (household_id);
CREATE INDEX preparations_person ON preparations (person_id);
CREATE INDEX preparations_answerer ON preparations (tip_answered_by);

-- Words of their own, and the language of who wrote them.
CREATE TABLE preparation_words (
    preparation_id UUID NOT NULL REFERENCES preparations (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (preparation_id, question)
);
CREATE INDEX preparation_words_person ON preparation_words (person_id);

-- Voice messages and photos of drawings.
CREATE TABLE preparation_files (
    media_id UUID PRIMARY KEY REFERENCES media (id) ON DELETE CASCADE,
    preparation_id UUID NOT NULL REFERENCES preparations (id) ON DELETE CASCADE,
    question TEXT NOT NULL
);
CREATE INDEX preparation_files_of ON preparation_files (preparation_id);

-- The chats in which a teacher opened such a file: only there, and in its sender's, it is shown.
CREATE TABLE preparation_shown (
    media_id UUID NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    PRIMARY KEY (media_id, address_id)
);
CREATE INDEX preparation_shown_address ON preparation_shown (address_id);

-- The lines of the school page on which a teacher read a preparation: they go with it.
CREATE TABLE preparation_lines (
    preparation_id UUID NOT NULL REFERENCES preparations (id) ON DELETE CASCADE,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    line UUID NOT NULL,
    PRIMARY KEY (preparation_id, address_id, line)
);
CREATE INDEX preparation_lines_address ON preparation_lines (address_id, line);

-- What families would like to know more about. The household is named only while its preparation is kept, so that
-- a change of mind changes the count; then a number is left that stands for nobody.
CREATE TABLE meeting_wishes (
    ballot UUID NOT NULL,
    round_id UUID NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    household_id UUID REFERENCES households (id) ON DELETE SET NULL,
    year_level INTEGER NOT NULL CHECK (year_level BETWEEN 1 AND 8),
    topic TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (ballot, year_level, topic)
);
CREATE INDEX meeting_wishes_round ON meeting_wishes (round_id, household_id);
CREATE INDEX meeting_wishes_household ON meeting_wishes (household_id);
