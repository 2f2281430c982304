-- SPDX-License-Identifier: EUPL-1.2
-- A class parent's message that a teacher looks at before it goes; its post is 'waiting' until then.
CREATE TABLE approvals (
    post_id UUID PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
    -- Whether its sender chose the time at which it goes; at once otherwise.
    planned BOOLEAN NOT NULL,
    asked_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    -- Who looked and decided; empty until then, and when they left.
    decided_by UUID REFERENCES persons (id) ON DELETE SET NULL,
    decided_at TIMESTAMPTZ
);
CREATE INDEX approvals_decided_by ON approvals (decided_by);
