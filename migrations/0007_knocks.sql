-- SPDX-License-Identifier: EUPL-1.2

-- How a person wants to be called back, where that is not by their phone's own notifications. The e-mail address or
-- number is used for nothing else, and goes with the choice.
CREATE TABLE knock_ways (
    person_id UUID PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
    -- `mail`, `sms` or `none`.
    kind TEXT NOT NULL,
    target TEXT,
    -- Whether the operator has set up this kind: a way that is there but leads nowhere is no working knock.
    works BOOLEAN NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);

-- Closed pages that were written to. A row goes when its page is opened, so that there is at most one knock until then.
CREATE TABLE knocks (
    address_id UUID PRIMARY KEY REFERENCES addresses (id) ON DELETE CASCADE,
    -- When the page was written to first: with the address the name of this one knock.
    wanted_at TIMESTAMPTZ NOT NULL,
    -- When to knock, or to try again; empty when it was done or nothing can be done.
    due_at TIMESTAMPTZ,
    tries INTEGER NOT NULL DEFAULT 0,
    -- Does not wait for the end of quiet hours.
    urgent BOOLEAN NOT NULL,
    -- Something came that is no answer to what the person just did.
    news BOOLEAN NOT NULL
);
CREATE INDEX knocks_due ON knocks (due_at) WHERE due_at IS NOT NULL;

-- Personal links that went out with knocks, beside the one the person made. An earlier one ends when a later one arrived.
CREATE TABLE knock_links (
    token_hash BYTEA PRIMARY KEY,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX knock_links_address ON knock_links (address_id);

-- One row of `knocks` holds for all subscriptions of a page.
ALTER TABLE push_subscriptions DROP COLUMN knocked_at;

-- When the person was asked how to be called: once.
ALTER TABLE persons ADD COLUMN knock_asked_at TIMESTAMPTZ;
