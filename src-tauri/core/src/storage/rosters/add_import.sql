INSERT INTO roster_import (programme_id, file, is_complete, counts, made_at, made_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
