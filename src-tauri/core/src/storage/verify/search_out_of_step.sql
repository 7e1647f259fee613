SELECT id / 2 FROM (SELECT id FROM searchable WHERE id NOT IN (SELECT id FROM search_docsize)
    UNION SELECT id FROM searchable WHERE id NOT IN (SELECT id FROM search_part_docsize)
    UNION SELECT id FROM search_docsize WHERE id NOT IN (SELECT id FROM searchable))
