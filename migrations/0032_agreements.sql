-- SPDX-License-Identifier: EUPL-1.2
-- What a teacher and a household agreed about a child: who does what, why, when and how.
CREATE TABLE agreements (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    -- The class whose teachers keep it.
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    household_id UUID NOT NULL REFERENCES households (id) ON DELETE CASCADE,
    -- The talk it came from; empty when that is forgotten.
    talk_id UUID REFERENCES talks (id) ON DELETE SET NULL,
    -- Who proposed it last; empty when they left.
    made_by UUID REFERENCES persons (id) ON DELETE SET NULL,
    -- Grows with every change: an answer belongs to the version it was given to.
    version INTEGER NOT NULL,
    -- The five parts, as JSON.
    terms TEXT NOT NULL,
    -- 'proposed', 'rather' otherwise, 'refused', 'fixed' or 'stopped'.
    stage TEXT NOT NULL,
    -- Why rather otherwise or not, as JSON.
    reason TEXT,
    answered_by UUID REFERENCES persons (id) ON DELETE SET NULL,
    answered_at TIMESTAMPTZ,
    -- When what was promised is due: from the yes on.
    due_at TIMESTAMPTZ,
    -- How far each side is: 'open', 'done' or 'impossible'; empty where it promised nothing.
    school_mark TEXT,
    school_marked_at TIMESTAMPTZ,
    home_mark TEXT,
    home_marked_at TIMESTAMPTZ,
    -- When both are asked whether it worked, and what each said.
    look_at TIMESTAMPTZ,
    school_look TEXT,
    home_look TEXT,
    -- When the looking back was over, or it was stopped.
    closed_at TIMESTAMPTZ,
    -- Kept for four weeks from then on.
    kept_from TIMESTAMPTZ NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX agreements_class ON agreements (class_id);
CREATE INDEX agreements_child ON agreements (child_id);
CREATE INDEX agreements_household ON agreements (household_id);
CREATE INDEX agreements_talk ON agreements (talk_id);
CREATE INDEX agreements_made_by ON agreements (made_by);
CREATE INDEX agreements_answered_by ON agreements (answered_by);
CREATE INDEX agreements_school ON agreements (school_id);
