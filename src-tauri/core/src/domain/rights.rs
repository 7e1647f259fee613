//! Who may do what: one table of roles and rights, asked at the door of every entry.

/// What a member of staff is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Prints what others prepared.
    Printing,
    /// Answers for one programme (A-5: the VET manager).
    Programme,
    /// Answers for one unit (A-5, A-6: the component manager).
    Component,
    /// Works at the counter.
    Secretariat,
    /// Answers for the house.
    Administrator,
}

/// Every role with the name the file keeps, lowest first.
pub const ROLES: [(Role, &str); 5] = [
    (Role::Printing, "printing"),
    (Role::Programme, "programme"),
    (Role::Component, "component"),
    (Role::Secretariat, "secretariat"),
    (Role::Administrator, "administrator"),
];

/// What a door asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Look for people and open their cards.
    SeePeople,
    /// Create, correct, reset, lock and close; merge.
    ServePeople,
    /// Erase a person before their time.
    ErasePeople,
    /// Accept, refuse or question a dossier.
    Decide,
    /// See batches and what became of a voucher.
    SeeVouchers,
    /// Issue, void, release; take issuers' lists.
    HandleVouchers,
    /// Print again what was prepared.
    Print,
    /// See letters, send them again, hold them back.
    HandleLetters,
    /// Take the institution's register.
    ImportRegister,
    /// Hand over to platforms.
    HandOver,
    /// See the kiosk, answer its call, take it over, close it.
    AttendKiosk,
    /// See copies of the file and make one.
    KeepCopies,
    /// Hours, printer, mail, programmes, texts, holidays.
    SetHouse,
    /// Add, change and close people who work here.
    ManageStaff,
}

use Role::{Administrator, Component, Printing, Programme, Secretariat};

/// The table: every right with its name on the wire and the roles that have it.
const TABLE: [(Right, &str, &[Role]); 14] = [
    (Right::SeePeople, "see_people", &[Administrator, Secretariat, Component, Programme]),
    (Right::ServePeople, "serve_people", &[Administrator, Secretariat]),
    (Right::ErasePeople, "erase_people", &[Administrator]),
    (Right::Decide, "decide", &[Administrator, Secretariat, Component, Programme]),
    (Right::SeeVouchers, "see_vouchers", &[Administrator, Secretariat, Component, Programme, Printing]),
    (Right::HandleVouchers, "handle_vouchers", &[Administrator, Secretariat]),
    (Right::Print, "print", &[Administrator, Secretariat, Printing]),
    (Right::HandleLetters, "handle_letters", &[Administrator, Secretariat]),
    (Right::ImportRegister, "import_register", &[Administrator, Secretariat]),
    (Right::HandOver, "hand_over", &[Administrator, Secretariat]),
    (Right::AttendKiosk, "attend_kiosk", &[Administrator, Secretariat, Component, Programme, Printing]),
    (Right::KeepCopies, "keep_copies", &[Administrator, Secretariat]),
    (Right::SetHouse, "set_house", &[Administrator]),
    (Right::ManageStaff, "manage_staff", &[Administrator]),
];

impl Role {
    /// The role of that name.
    pub fn parse(name: &str) -> Option<Self> {
        ROLES.iter().find(|(_, known)| *known == name).map(|(role, _)| *role)
    }

    /// The name the file keeps.
    pub fn name(self) -> &'static str {
        ROLES.iter().find(|(role, _)| *role == self).map_or("", |(_, name)| name)
    }

    /// Whether the role has the right.
    pub fn has(self, right: Right) -> bool {
        TABLE.iter().any(|(known, _, roles)| *known == right && roles.contains(&self))
    }

    /// The names of every right the role has, as screens ask for them.
    pub fn rights(self) -> Vec<&'static str> {
        TABLE.iter().filter(|(.., roles)| roles.contains(&self)).map(|(_, name, _)| *name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for (role, name) in ROLES {
            assert_eq!((Role::parse(name), role.name()), (Some(role), name));
        }
        assert_eq!(Role::parse("director"), None);
    }

    #[test]
    fn the_administrator_has_every_right_and_printing_sees_nobody() {
        assert!(TABLE.iter().all(|(right, ..)| Administrator.has(*right)));
        let has = |role: Role| role.rights().len();
        assert_eq!([Printing, Programme, Component, Secretariat].map(has), [3, 4, 4, 11]);
        assert_eq!(Printing.rights(), ["see_vouchers", "print", "attend_kiosk"]);
        assert!(!Printing.has(Right::SeePeople) && !Secretariat.has(Right::SetHouse));
    }
}
