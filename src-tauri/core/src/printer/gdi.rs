//! Windows' spooler: pages are drawn by the system's own PDF reader and sent through GDI, never through a file.
//!
//! Written from Microsoft's documentation and checked by the compiler for Windows; it was never run there.

use std::ffi::c_void;
use std::io;

use windows::Data::Pdf::{PdfDocument, PdfPage, PdfPageRenderOptions};
use windows::Storage::Streams::{DataReader, DataWriter, InMemoryRandomAccessStream};
use windows::Win32::Graphics::Gdi::{
    BI_RGB, BITMAPINFO, BITMAPINFOHEADER, CreateDCW, DIB_RGB_COLORS, DeleteDC, GET_DEVICE_CAPS_INDEX, GetDeviceCaps,
    HDC, LOGPIXELSX, LOGPIXELSY, PHYSICALOFFSETX, PHYSICALOFFSETY, SRCCOPY, StretchDIBits,
};
use windows::Win32::Graphics::Printing::{
    EnumPrintersW, GetDefaultPrinterW, PRINTER_ENUM_CONNECTIONS, PRINTER_ENUM_LOCAL, PRINTER_INFO_4W,
};
use windows::Win32::Storage::Xps::{AbortDoc, DOCINFOW, EndDoc, EndPage, StartDocW, StartPage};
use windows::core::{HSTRING, PCWSTR, PWSTR};

use super::{Outcome, Printer, meant};

/// Pages are drawn at no more than this: finer squares are read no better, and a page stays below 30 MB.
const DOTS_PER_INCH: f64 = 300.0;
/// The reader's unit: a page says its size in ninety-sixths of an inch.
const UNITS_PER_INCH: f64 = 96.0;

/// The queues the spooler knows; none without a spooler.
pub fn queues() -> Vec<String> {
    let flags = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    let (mut needed, mut count) = (0, 0);
    // SAFETY: without a buffer the call only says how many bytes it needs.
    #[expect(unsafe_code, reason = "the spooler is asked through its C interface")]
    let _ = unsafe { EnumPrintersW(flags, PCWSTR::null(), 4, None, &raw mut needed, &raw mut count) };
    // Eight bytes each: the structures hold pointers.
    let mut buffer = vec![0u64; usize::try_from(needed).unwrap_or(0).div_ceil(8)];
    // SAFETY: the buffer is as long as asked and aligned for the structures; their strings lie inside it.
    #[expect(unsafe_code, reason = "the spooler is asked through its C interface")]
    unsafe {
        let bytes = std::slice::from_raw_parts_mut(buffer.as_mut_ptr().cast::<u8>(), buffer.len() * 8);
        if EnumPrintersW(flags, PCWSTR::null(), 4, Some(bytes), &raw mut needed, &raw mut count).is_err() {
            return vec![];
        }
        let found =
            std::slice::from_raw_parts(buffer.as_ptr().cast::<PRINTER_INFO_4W>(), usize::try_from(count).unwrap_or(0));
        found.iter().filter_map(|one| one.pPrinterName.to_string().ok()).collect()
    }
}

/// A queue of Windows.
pub struct Gdi {
    queue: Option<String>,
}

impl Gdi {
    /// The queue of that name, the system's default where `queue` is empty, none for [`super::NO_QUEUE`].
    pub fn new(queue: &str) -> Self {
        Self { queue: meant(queue, Self::default_queue) }
    }

    fn default_queue() -> Option<String> {
        let mut length = 0;
        // SAFETY: without a buffer the call only says how many signs it needs.
        #[expect(unsafe_code, reason = "the spooler is asked through its C interface")]
        let _ = unsafe { GetDefaultPrinterW(None, &raw mut length) };
        let mut name = vec![0u16; usize::try_from(length).ok()?];
        // SAFETY: the buffer is as long as asked.
        #[expect(unsafe_code, reason = "the spooler is asked through its C interface")]
        let is_known = unsafe { GetDefaultPrinterW(Some(PWSTR(name.as_mut_ptr())), &raw mut length) }.as_bool();
        let end = name.iter().position(|sign| *sign == 0).unwrap_or(name.len());
        let name = String::from_utf16_lossy(name.get(..end)?);
        (is_known && !name.is_empty()).then_some(name)
    }
}

impl Printer for Gdi {
    fn name(&self) -> Option<String> {
        self.queue.clone()
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        let Some(queue) = self.name() else { return Ok(Outcome::NoPrinter) };
        let document = open(pdf).map_err(io::Error::other)?;
        let paper = Paper::begin(&queue, title)?;
        for number in 0..document.PageCount().map_err(io::Error::other)? {
            paper.page(&document.GetPage(number).map_err(io::Error::other)?)?;
        }
        paper.end()?;
        Ok(Outcome::Printed { printer: queue })
    }

    fn print_on(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        Self::new(queue).print(title, pdf)
    }
}

fn open(pdf: &[u8]) -> windows::core::Result<PdfDocument> {
    let stream = InMemoryRandomAccessStream::new()?;
    let writer = DataWriter::CreateDataWriter(&stream)?;
    writer.WriteBytes(pdf)?;
    writer.StoreAsync()?.join()?;
    writer.DetachStream()?;
    stream.Seek(0)?;
    PdfDocument::LoadFromStreamAsync(&stream)?.join()
}

/// A document under way to a queue. One that is dropped before its end is thrown away by the spooler.
struct Paper {
    device: HDC,
    is_over: bool,
}

impl Paper {
    fn begin(queue: &str, title: &str) -> io::Result<Self> {
        let (queue, title) = (HSTRING::from(queue), HSTRING::from(title));
        // SAFETY: the names live until the call is over.
        #[expect(unsafe_code, reason = "GDI has a C interface")]
        let device = unsafe { CreateDCW(PCWSTR::null(), &queue, PCWSTR::null(), None) };
        if device.is_invalid() {
            return Err(io::Error::last_os_error());
        }
        let paper = Self { device, is_over: false };
        let told = DOCINFOW {
            cbSize: i32::try_from(size_of::<DOCINFOW>()).unwrap_or_default(),
            lpszDocName: PCWSTR(title.as_ptr()),
            ..DOCINFOW::default()
        };
        // SAFETY: the device is open, the title lives until the call is over.
        #[expect(unsafe_code, reason = "GDI has a C interface")]
        let begun = unsafe { StartDocW(paper.device, &raw const told) };
        if begun > 0 { Ok(paper) } else { Err(io::Error::last_os_error()) }
    }

    fn asked(&self, what: GET_DEVICE_CAPS_INDEX) -> i32 {
        // SAFETY: the device is open.
        #[expect(unsafe_code, reason = "GDI has a C interface")]
        unsafe {
            GetDeviceCaps(Some(self.device), what)
        }
    }

    /// Draws a page in its own size, whatever the printer's margins are.
    fn page(&self, page: &PdfPage) -> io::Result<()> {
        let size = page.Size().map_err(io::Error::other)?;
        let (wide, high) = (f64::from(size.Width) / UNITS_PER_INCH, f64::from(size.Height) / UNITS_PER_INCH);
        let (across, down) = (f64::from(self.asked(LOGPIXELSX)), f64::from(self.asked(LOGPIXELSY)));
        let picture = draw(page, wide * across.min(DOTS_PER_INCH)).map_err(io::Error::other)?;
        let picture = image::load_from_memory(&picture).map_err(io::Error::other)?.into_rgb8();
        let (width, height) = (picture.width(), picture.height());
        // GDI wants blue first, and rows of a multiple of four bytes.
        let mut rows = vec![];
        for row in picture.rows() {
            let begun = rows.len();
            for image::Rgb([red, green, blue]) in row {
                rows.extend([*blue, *green, *red]);
            }
            rows.resize(begun + (rows.len() - begun).next_multiple_of(4), 255);
        }
        let signed = |side: u32| i32::try_from(side).unwrap_or(i32::MAX);
        let about = BITMAPINFO {
            bmiHeader: BITMAPINFOHEADER {
                biSize: u32::try_from(size_of::<BITMAPINFOHEADER>()).unwrap_or_default(),
                biWidth: signed(width),
                // Below zero: the first row is the upper one.
                biHeight: -signed(height),
                biPlanes: 1,
                biBitCount: 24,
                biCompression: BI_RGB.0,
                ..BITMAPINFOHEADER::default()
            },
            ..BITMAPINFO::default()
        };
        #[expect(clippy::cast_possible_truncation, reason = "a page is a few thousand dots wide")]
        let dots = |inches: f64, per_inch: f64| (inches * per_inch).round() as i32;
        let (left, top) = (-self.asked(PHYSICALOFFSETX), -self.asked(PHYSICALOFFSETY));
        let (w, h) = (dots(wide, across), dots(high, down));
        // SAFETY: the device is open; the rows are as many and as long as the header says.
        #[expect(unsafe_code, reason = "GDI has a C interface")]
        let is_drawn = unsafe {
            let bits: *const c_void = rows.as_ptr().cast();
            let (width, height) = (signed(width), signed(height));
            StartPage(self.device) > 0
                && StretchDIBits(
                    self.device,
                    left,
                    top,
                    w,
                    h,
                    0,
                    0,
                    width,
                    height,
                    Some(bits),
                    &raw const about,
                    DIB_RGB_COLORS,
                    SRCCOPY,
                ) != 0
                && EndPage(self.device) > 0
        };
        if is_drawn { Ok(()) } else { Err(io::Error::last_os_error()) }
    }

    fn end(mut self) -> io::Result<()> {
        // SAFETY: the device is open and its document begun.
        #[expect(unsafe_code, reason = "GDI has a C interface")]
        let ended = unsafe { EndDoc(self.device) };
        self.is_over = ended > 0;
        if self.is_over { Ok(()) } else { Err(io::Error::last_os_error()) }
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        // SAFETY: the device is open, and nobody uses it after this.
        #[expect(unsafe_code, reason = "GDI has a C interface")]
        unsafe {
            if !self.is_over {
                AbortDoc(self.device);
            }
            let _ = DeleteDC(self.device);
        }
    }
}

/// A page as a PNG that many dots wide.
fn draw(page: &PdfPage, width: f64) -> windows::core::Result<Vec<u8>> {
    let options = PdfPageRenderOptions::new()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand dots")]
    options.SetDestinationWidth(width.round() as u32)?;
    let stream = InMemoryRandomAccessStream::new()?;
    page.RenderWithOptionsToStreamAsync(&stream, &options)?.join()?;
    let length = stream.Size()?;
    let reader = DataReader::CreateDataReader(&stream.GetInputStreamAt(0)?)?;
    reader.LoadAsync(u32::try_from(length).unwrap_or(u32::MAX))?.join()?;
    let mut bytes = vec![0; usize::try_from(length).unwrap_or(0)];
    reader.ReadBytes(&mut bytes)?;
    Ok(bytes)
}
