SELECT EXISTS (SELECT 1 FROM staff WHERE id = ?1 AND role NOT IN ('component', 'programme'))
    OR EXISTS (SELECT 1 FROM staff_scope
        JOIN programme ON programme.id = ?2
        WHERE staff_scope.staff_id = ?1
        AND (staff_scope.programme_id = programme.id OR staff_scope.unit_id = programme.unit_id))
