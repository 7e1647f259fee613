//! What a server's answer means for one letter and for the line it came by (trust: fault matrix).

use std::fmt;

/// How far a dialogue had come. The same code means different things at different phases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Name, network, greeting, and the first `EHLO`.
    Connect,
    /// `STARTTLS` and the handshake.
    Tls,
    /// Signing in.
    Auth,
    /// `MAIL FROM`: what the server thinks of us.
    Mail,
    /// `RCPT TO`: what it thinks of the recipient.
    Rcpt,
    /// `DATA`, before the first byte of the message.
    Data,
    /// From the first byte of the message to the answer after the dot.
    Dot,
}

impl Phase {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::Dot => "dot",
        }
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A reply with its code.
    Code(u16, String),
    /// A reply that is none: an unknown code, endless lines, another protocol.
    Garbage(String),
    /// The line broke or stayed silent.
    Silence(String),
    /// The server cannot do what we insist on: encryption, a known way to sign in.
    Unfit(String),
    /// The server's certificate does not prove who it is.
    Untrusted(String),
    /// The server cannot carry this address: letters outside ASCII.
    Unspeakable,
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code, text) => write!(f, "{code} {text}"),
            Self::Garbage(text) | Self::Silence(text) | Self::Unfit(text) | Self::Untrusted(text) => f.write_str(text),
            Self::Unspeakable => f.write_str("SMTPUTF8"),
        }
    }
}

/// What becomes of the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The server answers for it from now on.
    Accepted,
    /// Later again; nobody can have this copy.
    Deferred,
    /// Later again; somebody may have this copy.
    Unknown,
    /// The server will not take it for this recipient.
    Failed,
    /// Nothing can leave until somebody mends the settings; the letter is untouched.
    Paused,
    /// Only a person can tell what to do with this one.
    NeedsStaff,
}

impl Verdict {
    /// Its name in the file; what needs staff is written as failed, its reply says why.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Deferred => "deferred",
            Self::Unknown => "unknown",
            Self::Failed | Self::NeedsStaff => "failed",
            Self::Paused => "paused",
        }
    }
}

/// Judges `answer` at `phase`.
pub fn judge(phase: Phase, answer: &Answer) -> Verdict {
    match answer {
        Answer::Code(code, _) => judge_code(phase, *code),
        Answer::Unfit(_) | Answer::Untrusted(_) => Verdict::Paused,
        Answer::Unspeakable => Verdict::NeedsStaff,
        // Whoever cannot answer a sign-in has no way in for us: the matrix, case 29.
        Answer::Garbage(_) if phase == Phase::Auth => Verdict::Paused,
        // Body and dot leave in one breath: a break there may have come after the dot.
        Answer::Garbage(_) | Answer::Silence(_) if phase == Phase::Dot => Verdict::Unknown,
        Answer::Garbage(_) | Answer::Silence(_) => Verdict::Deferred,
    }
}

fn judge_code(phase: Phase, code: u16) -> Verdict {
    match (phase, code) {
        (Phase::Dot, 200..=299) => Verdict::Accepted,
        (Phase::Dot, 300..=399) => Verdict::Unknown,
        // Sizes are ours to mend, and a sequence error is a bug of one side: neither says
        // anything about the sender.
        (Phase::Mail, 552) => Verdict::Failed,
        (Phase::Mail, 500 | 503) => Verdict::Deferred,
        // 530 and 535 speak of us, wherever they come.
        (Phase::Connect | Phase::Tls | Phase::Auth | Phase::Mail, 500..=599) | (_, 530 | 535) => Verdict::Paused,
        (_, 500 | 503) => Verdict::Deferred,
        (_, 500..=599) => Verdict::Failed,
        _ => Verdict::Deferred,
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{Accepted, Deferred, Failed, Paused, Unknown};
    use super::*;

    #[test]
    fn the_phase_decides_what_a_code_means() {
        let cases = [
            (Phase::Connect, 421, Deferred),
            (Phase::Connect, 554, Paused),
            (Phase::Connect, 500, Paused),
            (Phase::Tls, 454, Deferred),
            (Phase::Auth, 535, Paused),
            (Phase::Auth, 534, Paused),
            (Phase::Auth, 530, Paused),
            (Phase::Auth, 538, Paused),
            (Phase::Auth, 454, Deferred),
            (Phase::Mail, 451, Deferred),
            (Phase::Mail, 452, Deferred),
            (Phase::Mail, 550, Paused),
            (Phase::Mail, 553, Paused),
            (Phase::Mail, 552, Failed),
            (Phase::Mail, 503, Deferred),
            (Phase::Mail, 530, Paused),
            (Phase::Rcpt, 450, Deferred),
            (Phase::Rcpt, 452, Deferred),
            (Phase::Rcpt, 421, Deferred),
            (Phase::Rcpt, 550, Failed),
            (Phase::Rcpt, 551, Failed),
            (Phase::Rcpt, 552, Failed),
            (Phase::Rcpt, 553, Failed),
            (Phase::Rcpt, 554, Failed),
            (Phase::Rcpt, 535, Paused),
            (Phase::Data, 451, Deferred),
            (Phase::Data, 421, Deferred),
            (Phase::Data, 554, Failed),
            (Phase::Dot, 250, Accepted),
            (Phase::Dot, 451, Deferred),
            (Phase::Dot, 452, Deferred),
            (Phase::Dot, 550, Failed),
            (Phase::Dot, 554, Failed),
            (Phase::Dot, 354, Unknown),
        ];
        for (phase, code, expected) in cases {
            assert_eq!(judge(phase, &Answer::Code(code, String::new())), expected, "{code} at {}", phase.name());
        }
    }

    #[test]
    fn silence_is_unknown_only_where_the_dot_may_have_arrived() {
        for phase in [Phase::Connect, Phase::Tls, Phase::Auth, Phase::Mail, Phase::Rcpt, Phase::Data] {
            assert_eq!(judge(phase, &Answer::Silence(String::new())), Deferred);
        }
        assert_eq!(judge(Phase::Dot, &Answer::Silence(String::new())), Unknown);
        assert_eq!(judge(Phase::Dot, &Answer::Garbage(String::new())), Unknown);
        assert_eq!(judge(Phase::Tls, &Answer::Untrusted(String::new())), Paused);
    }
}
