# Dates, hours and numbers, said the same way everywhere.
