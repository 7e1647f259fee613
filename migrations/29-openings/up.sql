-- Accesses that wait for their programme's yearly day (E-2): the round that comes by on it says so, once.
CREATE TABLE opening (
    access_id INTEGER PRIMARY KEY REFERENCES access (id)
) STRICT;
