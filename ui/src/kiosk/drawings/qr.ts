// Two QR pictures of the drawings, a number per row of 21 modules; their letters are specimens that open nothing.

const PHONE = [
  0x1fd97f, 0x104041, 0x17495d, 0x17565d, 0x175d5d, 0x105e41, 0x1fd57f, 0x001b00, 0x117af9, 0x06af8d,
  0x1742db, 0x198401, 0x13c1d0, 0x001dba, 0x1fddc5, 0x104f53, 0x175ec5, 0x174d57, 0x174aac, 0x104231,
  0x1fd533,
];
const VOUCHER = [
  0x1fd87f, 0x105941, 0x17475d, 0x175d5d, 0x17465d, 0x104b41, 0x1fd57f, 0x001f00, 0x16ef4b, 0x1b0f12,
  0x06deae, 0x131a9f, 0x07c1eb, 0x001264, 0x1fdf93, 0x105453, 0x174ddb, 0x1754b6, 0x1759b0, 0x104e20,
  0x1fd87a,
];

function path(rows: number[]): string {
  const runs: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < 21;) {
      let width = 0;
      while (x + width < 21 && (row >> (20 - x - width)) & 1) width += 1;
      if (width > 0) runs.push(`M${x} ${y}h${width}v1h-${width}z`);
      x += Math.max(width, 1);
    }
  }
  return runs.join("");
}

export const phoneQr = path(PHONE);
export const voucherQr = path(VOUCHER);
