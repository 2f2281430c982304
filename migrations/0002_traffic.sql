-- SPDX-License-Identifier: EUPL-1.2

-- Events as the intakes stored them. A handled row stays eight days as the mark that its event was seen.
CREATE TABLE inbox (
    id UUID PRIMARY KEY,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    -- Order within the address.
    seq BIGINT NOT NULL,
    -- What the channel calls the event: a second delivery falls here.
    source TEXT NOT NULL UNIQUE,
    -- The event as JSON; empty once it is handled.
    body TEXT,
    received_at TIMESTAMPTZ NOT NULL,
    handled_at TIMESTAMPTZ,
    -- How often handling it was begun alone.
    tries INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX inbox_open_address ON inbox (address_id, seq) WHERE handled_at IS NULL;
CREATE INDEX inbox_open ON inbox (received_at, id) WHERE handled_at IS NULL;
CREATE INDEX inbox_handled ON inbox (handled_at) WHERE handled_at IS NOT NULL;
CREATE INDEX inbox_address ON inbox (address_id);

-- Messages that may go now, rendered. One row is one message on the wire.
CREATE TABLE outbox (
    id UUID PRIMARY KEY,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    lane TEXT NOT NULL,
    -- Order within the address.
    seq BIGINT NOT NULL,
    dedup_key TEXT NOT NULL UNIQUE,
    -- The message as JSON; empty once it is sent or given up.
    body TEXT,
    -- The row whose message this one changes.
    edits UUID REFERENCES outbox (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- The message's id on the channel, once it is there.
    external_id TEXT,
    has_file BOOLEAN NOT NULL DEFAULT FALSE,
    -- Why it was given up.
    why TEXT,
    made_at TIMESTAMPTZ NOT NULL,
    done_at TIMESTAMPTZ
);
CREATE INDEX outbox_waiting ON outbox (lane, due_at) WHERE state = 'waiting';
CREATE INDEX outbox_waiting_address ON outbox (address_id, lane, seq) WHERE state = 'waiting';
CREATE INDEX outbox_edits ON outbox (edits) WHERE edits IS NOT NULL;
CREATE INDEX outbox_address ON outbox (address_id);
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;

-- What falls due. A job holds ids, never texts.
CREATE TABLE jobs (
    id UUID PRIMARY KEY,
    job TEXT NOT NULL,
    dedup_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    due_at TIMESTAMPTZ NOT NULL,
    -- Until when it is worth doing; later it is closed as too late.
    until_at TIMESTAMPTZ NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    why TEXT,
    made_at TIMESTAMPTZ NOT NULL,
    done_at TIMESTAMPTZ
);
CREATE INDEX jobs_waiting ON jobs (due_at) WHERE state = 'waiting';

CREATE TABLE media (
    id UUID PRIMARY KEY,
    owner_address_id UUID REFERENCES addresses (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    mime TEXT NOT NULL,
    name TEXT,
    size BIGINT,
    -- The file itself, once it is here; a photo without its metadata.
    bytes BYTEA,
    thumbnail BYTEA,
    -- The path under which a web page may fetch it.
    secret TEXT NOT NULL UNIQUE,
    -- The bot that knows it and the file id there.
    telegram_bot TEXT,
    telegram_file TEXT,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX media_owner ON media (owner_address_id);

-- Lines of the web chat. The latest state of each line; `rev` orders changes of the whole chat.
CREATE TABLE chat_lines (
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    line UUID NOT NULL,
    rev BIGINT NOT NULL,
    side TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (address_id, line)
);
CREATE INDEX chat_lines_rev ON chat_lines (address_id, rev);
CREATE INDEX chat_lines_made ON chat_lines (made_at);

-- A browser's session: the hash of its cookie.
CREATE TABLE sessions (
    token_hash BYTEA PRIMARY KEY,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    made_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sessions_address ON sessions (address_id);

-- The personal link of a web chat, valid until replaced.
CREATE TABLE personal_links (
    address_id UUID PRIMARY KEY REFERENCES addresses (id) ON DELETE CASCADE,
    token_hash BYTEA NOT NULL UNIQUE,
    made_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE push_subscriptions (
    endpoint TEXT PRIMARY KEY,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    made_at TIMESTAMPTZ NOT NULL,
    -- The last push that was not yet followed by opening the page: at most one knock until then.
    knocked_at TIMESTAMPTZ
);
CREATE INDEX push_subscriptions_address ON push_subscriptions (address_id);
