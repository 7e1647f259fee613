//! Acknowledgements, read back: what people were told is done.

/// Something a person was told is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A registration was opened.
    Entered(i64),
    /// A registration became an account.
    Active(i64, i64),
    /// A registration's time was over.
    Lapsed(i64),
    /// A letter has left.
    Sent(i64),
    /// A batch of so many vouchers.
    Issued(i64, i64),
}

impl Said {
    fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let kind = words.next()?;
        let numbers: Vec<i64> = words.map_while(|word| word.parse().ok()).collect();
        Some(match (kind, numbers.as_slice()) {
            ("entered", [registration]) => Self::Entered(*registration),
            ("active", [registration, account]) => Self::Active(*registration, *account),
            ("lapsed", [registration]) => Self::Lapsed(*registration),
            ("sent", [letter]) => Self::Sent(*letter),
            ("issued", [batch, count]) => Self::Issued(*batch, *count),
            _ => return None,
        })
    }
}

/// Everything that was said in whole lines of `text`; other lines say nothing.
pub fn said_in(text: &str) -> Vec<Said> {
    text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')).filter_map(Said::read).collect()
}
