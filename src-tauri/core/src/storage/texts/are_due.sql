-- The newest version of each kind must be among those accepted.
SELECT EXISTS (SELECT 1 FROM house_text
    WHERE NOT EXISTS (SELECT 1 FROM house_text AS later
        WHERE later.kind = house_text.kind AND later.version > house_text.version)
    AND id NOT IN (SELECT text_id FROM text_acceptance WHERE staff_id = ?1))
