-- The journal's database. The reference is recorder/DESIGN.md, "The store".
-- Rows are written once. The triggers below refuse everything else, also through INSERT OR REPLACE
-- (recursive_triggers=ON on the one connection).

-- Envelopes, for ever: index and exact bytes.
CREATE TABLE leaf (
    idx      INTEGER PRIMARY KEY,
    envelope BLOB NOT NULL
) STRICT;

-- Bodies with their salts; apart from leaf because an order may erase them and no proof breaks.
CREATE TABLE body (
    idx   INTEGER PRIMARY KEY REFERENCES leaf (idx),
    salt  BLOB NOT NULL CHECK (length(salt) = 32),
    bytes BLOB NOT NULL
) STRICT;

-- The newest signed head: one row, replaced in the transaction that adds the entries it covers.
CREATE TABLE head (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    note BLOB NOT NULL
) STRICT;

-- idx = count. max + 1 is the count as long as nothing is ever deleted, and costs no scan.
CREATE TRIGGER leaf_in_order BEFORE INSERT ON leaf
WHEN NEW.idx <> (SELECT coalesce(max(idx) + 1, 0) FROM leaf)
BEGIN SELECT raise(ABORT, 'leaf out of order'); END;

CREATE TRIGGER leaf_stays BEFORE UPDATE ON leaf BEGIN SELECT raise(ABORT, 'leaf is final'); END;
CREATE TRIGGER leaf_remains BEFORE DELETE ON leaf BEGIN SELECT raise(ABORT, 'leaf is final'); END;

CREATE TRIGGER body_with_leaf BEFORE INSERT ON body
WHEN NEW.idx <> (SELECT coalesce(max(idx), -1) FROM leaf)
BEGIN SELECT raise(ABORT, 'body out of order'); END;

CREATE TRIGGER body_stays BEFORE UPDATE ON body BEGIN SELECT raise(ABORT, 'body is final'); END;
CREATE TRIGGER body_remains BEFORE DELETE ON body BEGIN SELECT raise(ABORT, 'body is final'); END;

CREATE TRIGGER head_remains BEFORE DELETE ON head BEGIN SELECT raise(ABORT, 'the head remains'); END;
