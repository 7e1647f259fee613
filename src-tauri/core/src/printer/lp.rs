//! The CUPS spooler: `lp` takes a PDF on its standard input.

use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Outcome, Printer, meant};

/// How long the spooler may take before it is given up: it only stores the paper, it does not print it.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks whether it is done.
const A_MOMENT: Duration = Duration::from_millis(20);

/// The queues the spooler knows; none without a spooler.
pub fn queues() -> Vec<String> {
    let answer = ask(Command::new("lpstat").arg("-e"), &[]).unwrap_or_default();
    answer.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A queue of CUPS.
pub struct Lp {
    queue: Option<String>,
}

impl Lp {
    /// The queue of that name, the system's default where `queue` is empty, none for [`super::NO_QUEUE`].
    pub fn new(queue: &str) -> Self {
        Self { queue: meant(queue, Self::default_queue) }
    }

    fn send(&self, title: &str, pdf: &[u8], media: &str) -> io::Result<Outcome> {
        let Some(queue) = self.name() else { return Ok(Outcome::NoPrinter) };
        let options = ["-d", &queue, "-t", title, "-o", media, "-o", "print-scaling=none", "-"];
        ask(Command::new("lp").args(options), pdf)?;
        Ok(Outcome::Printed { printer: queue })
    }

    fn default_queue() -> Option<String> {
        let answer = ask(Command::new("lpstat").arg("-d"), &[]).ok()?;
        answer.rsplit_once(": ").map(|(_, queue)| queue.trim().to_owned()).filter(|queue| !queue.is_empty())
    }
}

impl Printer for Lp {
    fn name(&self) -> Option<String> {
        self.queue.clone()
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        self.send(title, pdf, "media=A4")
    }

    fn print_on(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        Self::new(queue).print(title, pdf)
    }

    fn print_ticket(&self, queue: &str, title: &str, pdf: &[u8], length: u32) -> io::Result<Outcome> {
        Self::new(queue).send(title, pdf, &format!("media=Custom.80x{length}mm"))
    }
}

fn ask(program: &mut Command, input: &[u8]) -> io::Result<String> {
    ask_within(PATIENCE, program, input)
}

/// Runs a program of the spooler with `input`; answers what it says, or its complaint. One that hangs is ended.
fn ask_within(patience: Duration, program: &mut Command, input: &[u8]) -> io::Result<String> {
    let mut child =
        program.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (mut said, mut complaint) = (child.stdout.take(), child.stderr.take());
    let mut stdin = child.stdin.take();
    thread::scope(|scope| {
        // Each pipe has somebody at its end: none of them can fill up and stop the others.
        let fed = scope.spawn(move || stdin.as_mut().map_or(Ok(()), |pipe| pipe.write_all(input)));
        let read = scope.spawn(move || text(said.as_mut()));
        let complained = scope.spawn(move || text(complaint.as_mut()));
        let status = wait(&mut child, patience)?;
        let joined = |text: thread::ScopedJoinHandle<'_, String>| text.join().unwrap_or_default();
        let (said, complaint) = (joined(read), joined(complained));
        // Whoever refuses may close the pipe before it has read everything: its words say more than the pipe.
        let fed = fed.join().unwrap_or(Ok(()));
        match (status, fed) {
            (true, Ok(())) => Ok(said),
            (true, Err(error)) => Err(error),
            (false, _) => Err(io::Error::other(complaint.trim().to_owned())),
        }
    })
}

fn text(pipe: Option<&mut impl Read>) -> String {
    let mut bytes = vec![];
    let _ = pipe.map(|pipe| pipe.read_to_end(&mut bytes));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether it was content.
fn wait(child: &mut Child, patience: Duration) -> io::Result<bool> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if begun.elapsed() > patience {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::new(io::ErrorKind::TimedOut, format!("lp: no answer in {} s", patience.as_secs())));
        }
        thread::sleep(A_MOMENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_says_and_complains_of_is_heard_whatever_it_reads() {
        let big = vec![b'x'; 1 << 20];
        assert_eq!(ask(&mut Command::new("cat"), b"bonjour").unwrap(), "bonjour");
        assert_eq!(ask(&mut Command::new("cat"), &big).unwrap().len(), big.len());
        let refuses = ["-c", "echo plus de papier >&2; exit 3"];
        assert_eq!(ask(Command::new("sh").args(refuses), &big).unwrap_err().to_string(), "plus de papier");
        assert!(ask(&mut Command::new("no-such-program"), b"").is_err());
        let hung = ask_within(Duration::from_millis(200), Command::new("sleep").arg("60"), &big);
        assert_eq!(hung.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }
}
