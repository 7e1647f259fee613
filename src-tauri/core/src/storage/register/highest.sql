SELECT max(CAST(number AS INTEGER)) FROM file
WHERE number <> '' AND number NOT GLOB '*[^0-9]*' AND length(number) < 16
