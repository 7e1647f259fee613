//! A sealed copy as a stream: files go in and come out piece by piece, so that memory stays bounded.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::domain::sealed_copy::{Flaw, Header, LOCKED, PIECE, PREFIX, Pieces};

/// Writes what it is given in locked pieces.
pub struct Sealer<W: Write> {
    to: W,
    pieces: Pieces,
    number: u64,
    held: Zeroizing<Vec<u8>>,
}

impl<W: Write> Sealer<W> {
    /// Pieces go to `to`, which has the header already.
    pub fn new(to: W, pieces: Pieces) -> Self {
        Self { to, pieces, number: 0, held: Zeroizing::new(Vec::with_capacity(PIECE)) }
    }

    /// Adds a file of `size` bytes under a short name.
    ///
    /// # Errors
    /// What reading or writing said; a file that is not as long as it was said to be.
    pub fn add(&mut self, name: &str, size: u64, from: impl Read) -> io::Result<()> {
        let length = u8::try_from(name.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        self.write_all(&[length])?;
        self.write_all(name.as_bytes())?;
        self.write_all(&size.to_be_bytes())?;
        let copied = io::copy(&mut from.take(size), self)?;
        if copied == size { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    /// Writes the end and answers where it was written to.
    ///
    /// # Errors
    /// What writing said.
    pub fn finish(mut self) -> io::Result<W> {
        self.write_all(&[0])?;
        self.put(true)?;
        self.to.flush()?;
        Ok(self.to)
    }

    fn put(&mut self, is_last: bool) -> io::Result<()> {
        let locked = self.pieces.lock(self.number, is_last, &self.held).map_err(io::Error::other)?;
        self.to.write_all(&locked)?;
        self.number += 1;
        self.held.clear();
        Ok(())
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(PIECE - self.held.len());
        self.held.extend(bytes.iter().take(taken));
        // The last piece is never a whole one: a file cut off between two pieces has no end.
        if self.held.len() == PIECE {
            self.put(false)?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads locked pieces as what they were made from. Anything that does not open is
/// [`io::ErrorKind::InvalidData`].
pub struct Opener<R: Read> {
    from: R,
    pieces: Pieces,
    number: u64,
    held: Zeroizing<Vec<u8>>,
    at: usize,
    is_over: bool,
}

impl<R: Read> Opener<R> {
    /// Pieces come from `from`, whose header has been read.
    pub fn new(from: R, pieces: Pieces) -> Self {
        Self { from, pieces, number: 0, held: Zeroizing::default(), at: 0, is_over: false }
    }

    /// The next file's name and size; none at the end.
    ///
    /// # Errors
    /// What reading said.
    pub fn next_file(&mut self) -> io::Result<Option<(String, u64)>> {
        let mut length = [0; 1];
        self.read_exact(&mut length).map_err(damaged)?;
        let length = usize::from(u8::from_be_bytes(length));
        if length == 0 {
            let mut more = [0; 1];
            return if self.read(&mut more)? == 0 { Ok(None) } else { Err(io::ErrorKind::InvalidData.into()) };
        }
        let mut name = vec![0; length];
        self.read_exact(&mut name).map_err(damaged)?;
        let mut size = [0; 8];
        self.read_exact(&mut size).map_err(damaged)?;
        let name = String::from_utf8(name).map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(Some((name, u64::from_be_bytes(size))))
    }

    /// The bytes of the file whose name was just read.
    ///
    /// # Errors
    /// What reading or writing said.
    pub fn file_to(&mut self, size: u64, mut to: impl Write) -> io::Result<()> {
        let copied = io::copy(&mut self.take(size), &mut to)?;
        if copied == size { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
    }

    fn fill(&mut self) -> io::Result<()> {
        let mut locked = Vec::with_capacity(LOCKED);
        let most = u64::try_from(LOCKED).unwrap_or(u64::MAX);
        Read::by_ref(&mut self.from).take(most).read_to_end(&mut locked)?;
        self.is_over = locked.len() < LOCKED;
        let opened = self.pieces.unlock(self.number, self.is_over, &locked);
        self.held = opened.map_err(|_| io::ErrorKind::InvalidData)?;
        self.at = 0;
        self.number += 1;
        Ok(())
    }
}

fn damaged(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::UnexpectedEof { io::ErrorKind::InvalidData.into() } else { error }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.held.len() && !self.is_over {
            self.fill()?;
        }
        let mut left = self.held.get(self.at..).unwrap_or_default();
        let read = left.read(into)?;
        self.at += read;
        Ok(read)
    }
}

/// A copy's header, its bytes as they stand in the file, and the file behind them.
pub struct Sealed {
    /// What it says.
    pub header: Header,
    /// As it stands.
    pub encoded: Vec<u8>,
    /// The pieces.
    pub rest: BufReader<File>,
}

/// Why a copy's beginning could not be read.
#[derive(Debug)]
pub enum NotRead {
    /// The file itself.
    File(io::Error),
    /// What stands in it.
    Flaw(Flaw),
}

/// Reads the header of a copy.
///
/// # Errors
/// [`NotRead`].
pub fn read_header(place: &Path) -> Result<Sealed, NotRead> {
    let mut rest = BufReader::new(File::open(place).map_err(NotRead::File)?);
    let mut prefix = [0; PREFIX];
    let short = |error: io::Error, flaw| match error.kind() {
        io::ErrorKind::UnexpectedEof => NotRead::Flaw(flaw),
        _ => NotRead::File(error),
    };
    rest.read_exact(&mut prefix).map_err(|error| short(error, Flaw::Foreign))?;
    let length = Header::length(&prefix).map_err(NotRead::Flaw)?;
    let mut json = vec![0; length];
    rest.read_exact(&mut json).map_err(|error| short(error, Flaw::Damaged))?;
    let header = Header::decode(&json).map_err(NotRead::Flaw)?;
    Ok(Sealed { header, encoded: [&prefix[..], &json].concat(), rest })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces() -> Pieces {
        Pieces::after(b"header", Zeroizing::new([7; 32]))
    }

    fn sealed(size: usize) -> Vec<u8> {
        let mut sealer = Sealer::new(vec![], pieces());
        let text: Vec<u8> = (0..size).map(|place| u8::try_from(place % 251).unwrap()).collect();
        sealer.add("a", u64::try_from(size).unwrap(), text.as_slice()).unwrap();
        sealer.finish().unwrap()
    }

    fn opened(sealed: &[u8]) -> io::Result<Vec<u8>> {
        let mut opener = Opener::new(sealed, pieces());
        let mut text = vec![];
        while let Some((_, size)) = opener.next_file()? {
            opener.file_to(size, &mut text)?;
        }
        Ok(text)
    }

    #[test]
    fn files_of_every_length_come_back() {
        // Around one and two whole pieces: ten bytes stand before the file, one after it.
        for size in [0, 1, PIECE - 12, PIECE - 11, PIECE - 10, PIECE, 2 * PIECE - 11, 2 * PIECE + 5] {
            assert_eq!(opened(&sealed(size)).unwrap().len(), size, "{size}");
        }
    }

    #[test]
    fn what_is_cut_off_changed_or_added_does_not_open() {
        let whole = sealed(2 * PIECE + 5);
        for length in [0, 1, 39, LOCKED - 1, LOCKED, LOCKED + 1, 2 * LOCKED, whole.len() - 1] {
            let answer = opened(&whole[..length]).unwrap_err();
            assert_eq!(answer.kind(), io::ErrorKind::InvalidData, "cut at {length}");
        }
        for place in [0, 30, LOCKED + 3, whole.len() - 1] {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert_eq!(opened(&changed).unwrap_err().kind(), io::ErrorKind::InvalidData, "changed at {place}");
        }
        let mut swapped = whole.clone();
        swapped[..2 * LOCKED].rotate_left(LOCKED);
        assert!(opened(&swapped).is_err());
        assert!(opened(&[whole.as_slice(), b"more"].concat()).is_err());
    }
}
