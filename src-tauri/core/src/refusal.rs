//! Refusals: what is so, in a form a person can act on. Every language says each of them.

use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Why something was not done. Named by its state of affairs, never by its place in the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", content = "facts", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is explained by its sentence in locales/*/refusals.ftl")]
pub enum Refusal {
    // Codes
    CodeTooShort,
    CodeMistyped { group: u8, hint: String },
    CodeUnknown,
    CodeExpired { at: i64 },
    CodeUsed,
    CodeReplaced,
    SlowDown { seconds: i64 },
    // Vouchers, as the kiosk says it (decision 17) and as the counter says it
    VoucherNotUsable,
    VoucherVoid,
    VoucherNotIssued,
    // Names and addresses
    NameMissing { which: Field },
    NameTooLong { which: Field, most: i64 },
    NameHasSymbols { which: Field },
    EmailIncomplete,
    EmailImpossible,
    LanguageUnknown { tag: String },
    // Passwords and sign-in
    PasswordTooShort { least: i64 },
    PasswordTooLong { most: i64 },
    PasswordCommon,
    PasswordHasName,
    SignInWrong,
    SignedOut,
    Locked,
    StaffNameTaken { name: String },
    StaffNameImpossible,
    AccountUnknown,
    ResetClosed,
    ResetExpired { at: i64 },
    OutboxFull,
    // Issuing
    CountOutOfRange { least: i64, most: i64 },
    IssuerMissing,
    TextTooLong { field: String, most: i64 },
    TextDoesNotFit { field: String },
    UseByPast { on: Date },
    NothingToDo,
    BatchUnknown { number: i64 },
    LetterUnknown { number: i64 },
    LetterSettled,
    RegistrationUnknown,
    ReasonMissing,
    OfficeKeyClosed,
    RightMissing,
    // Lists of other issuers
    ForeignCodeMalformed { least: i64, most: i64 },
    ForeignCodesClosed { programme: String },
    BatchImported { issuer: String },
    ListNotReadable { file: String, reason: String },
    ListTooLarge { most_mb: i64 },
    ListTooLong { most: i64 },
    ListNotText,
    ListEmpty,
    ListCodeColumnMissing,
    ListColumnTwice { name: String },
    ListScattered { most: i64 },
    ListLinesWrong { count: i64 },
    // Hand-overs
    BaseMissing,
    HandoverUnknown { number: i64 },
    NothingToHandOver,
    // Programmes
    ProgrammeUnknown { key: String },
    ProgrammeKeyTaken { key: String },
    ProgrammeFileWrong { file: String, line: i64, key: String, reason: String },
    SettingNotObeyed { file: String, line: i64, key: String, value: String },
    // People who work here
    LearnerUnknown,
    EnrolmentUnknown,
    StaffLocked { at: i64 },
    StaffUnknown,
    DisplayNameMissing,
    ScopeMissing,
    RoleTooHigh,
    LastAdministrator,
    ResetOneself,
    PasswordDue,
    PasswordSame,
    PasswordWanted,
    PinPoor,
    PinWanted,
    PinWrong { left: i64 },
    PinSpent,
    TextsDue,
    TextEmpty,
    TextUnknown,
    // People and their cards
    BirthDateImpossible,
    LoginTaken,
    AccountMoved,
    // Personal accounts
    AreaClosed,
    EmailHasAccount,
    BirthDateWrong { part: String },
    DetailMissing { field: String },
    DetailWrong { field: String },
    DetailsSent,
    AreaHeld,
    AddressSame,
    AddressTaken,
    DetailsClosed,
    // Register and dossiers
    DossierUnknown { number: i64 },
    DossierDecided { by: String, at: i64 },
    DossierChanged,
    FileUnknown,
    FileTaken { number: String },
    FileNumberTaken { number: String },
    AccountNotReplaceable,
    NothingToUndo,
    UndoTooLate { days: i64 },
    UndoOverrun,
    RegionUnknown { region: String },
    RegisterColumnMissing { name: String },
    RegisterLinesWrong { count: i64 },
    // Kiosk and counter together
    CaseNotFound { number: String },
    CaseUnknown,
    CaseIncomplete,
    IdentityUnchecked,
    VoucherNeeded,
    OrderGone,
    KioskOrdered,
    KioskOff,
    KioskClosed,
    // The house
    DiskFull { least_mb: i64 },
    FolderInUse,
    FolderEmpty { folder: String },
    FolderTaken { folder: String },
    FolderFromNewerVersion,
    FolderNotWritable { folder: String },
    ClockOnlyInRehearsal,
    ZoneUnknown { zone: String },
    LogoUnreadable,
    TargetExists { file: String },
    TargetNotWritable { file: String, reason: String },
    PrinterRefused { reason: String },
    MailAddressWrong { reason: String },
    SecretOnCommandLine,
    EntryUnknown { name: String },
    RequestMalformed { reason: String },
    // Faults
    FileInDoubt,
    // The first run
    NotSetUp,
    InstitutionNameMissing,
    HoursWrong { day: i64 },
    RecoverySettled,
    RecoveryDue,
    QueueUnknown { queue: String },
    AddressMissing,
    NoDeskBeside,
    PracticeNotPossible { folder: String },
    // Rosters
    RosterUnreadable { file: String, reason: String },
    RosterTooLarge { file: String, most_mb: i64 },
    RosterUnpacksTooLarge { file: String, most_mb: i64 },
    RosterTooManyRows { file: String, most: i64 },
    RosterTooManyColumns { file: String, line: i64, most: i64 },
    RosterCellTooLong { file: String, line: i64, column: i64, most: i64 },
    RosterEmpty { file: String },
    RosterNotTable { file: String },
    RosterExtensionWrong { file: String, extension: String, found: String },
    RosterMacros { file: String },
    RosterEncrypted { file: String },
    RosterDamaged { file: String },
    RosterNulByte { file: String, line: i64 },
    RosterMixedEncodings { file: String, line: i64, other: i64 },
    RosterEncodingWrong { file: String, line: i64, encoding: String },
    RosterEncodingUnknown { name: String },
    RosterQuoteOpen { file: String, line: i64 },
    RosterQuoteStray { file: String, line: i64, column: i64 },
    RosterRagged { file: String, line: i64, expected: i64, found: i64 },
    RosterTwoHeaders { file: String, line: i64, second: i64 },
    RosterHeaderMissing { file: String, line: i64 },
    WordingWrong { key: String, asked: String },
    RosterNotAsked { programme: String },
    RosterColumnsMissing { file: String },
    RosterLinesWrong { count: i64 },
    RosterRetiresMany { count: i64, of: i64 },
    RosterStopped,
    MappingUnreadable { file: String, reason: String },
    NotOpenYet { on: Date },
    PrintStopped,
    AlreadyAsked,
    ListingUnknown { number: i64 },
    ListingDestroyed { number: i64 },
    RosterImportUnknown { number: i64 },
    RosterUndoLate { hours: i64 },
    UserNamesUsedUp { line: i64 },
    RosterSheetUnknown { file: String, sheet: String, sheets: String },
    // Copies
    BackupRunning,
    BackupBroken,
    BackupFolderGone { folder: String },
    CopyUnreadable { file: String, reason: String },
    CopyForeign { file: String },
    CopyNewer { file: String },
    CopyDamaged { file: String },
    CopyKeyWrong,
    RecoveryLineWrong { line: i64 },
    RecoveryWrong,
    FolderNotEmpty { folder: String },
}

/// The field of a form a refusal speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Field {
    FirstName,
    LastName,
}

impl Refusal {
    /// A file that cannot be written, with the kind of reason the sentences know.
    pub fn target_not_writable(file: &Path, error: &std::io::Error) -> Self {
        let file = file.display().to_string();
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return Self::TargetExists { file };
        }
        Self::TargetNotWritable { file, reason: format!("{:?}", error.kind()) }
    }

    /// Its code and facts, as the wire carries them.
    pub fn parts(&self) -> (String, serde_json::Map<String, serde_json::Value>) {
        let value = serde_json::to_value(self).unwrap_or_default();
        let code = value.get("code").and_then(|code| code.as_str()).unwrap_or_default().to_owned();
        let facts = value.get("facts").and_then(|facts| facts.as_object()).cloned().unwrap_or_default();
        (code, facts)
    }
}
