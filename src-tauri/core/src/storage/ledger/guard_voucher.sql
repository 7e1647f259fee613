SELECT voucher.id, voucher.state, json_object(
    'batch', batch_id, 'number', number, 'code', digest(code.mac), 'code_state', code.state,
    'void', void_reason) AS fields
FROM voucher
LEFT JOIN code ON code.purpose = 'voucher' AND code.subject_id = voucher.id
