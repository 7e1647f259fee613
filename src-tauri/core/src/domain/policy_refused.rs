//! What is refused of a policy: what makes no sense, and what no code obeys yet (decision 35).

use super::erasure::LEAST_DAYS;
use super::opening;
use super::policy::{
    AddressForm, Anchor, Approver, Delivery, KnownAddress, Login, Origin, Policy, ResetKind, SecretShape,
};

impl Policy {
    /// The first setting that no code obeys yet, as its dotted key and value (decision 35).
    pub fn not_obeyed(&self) -> Option<(&'static str, String)> {
        let account = &self.account;
        let (is_own, is_list) = (self.is_self_service(), self.is_roster());
        let is_bound = !is_own && !is_list;
        let said = |value: &dyn std::fmt::Debug| format!("{value:?}");
        [
            (account.origin == Origin::Desk, "account.origin", said(&account.origin)),
            (!is_list && account.login != Login::Email, "account.login", said(&account.login)),
            (
                !is_list && account.username_pattern.is_some(),
                "account.username_pattern",
                said(&account.username_pattern),
            ),
            (is_list && account.delivery != Delivery::Slip, "account.delivery", said(&account.delivery)),
            (is_list && self.access.days.is_some(), "access.days", said(&self.access.days)),
            (is_bound && self.starts_with_password(), "account.first_credential", said(&account.first_credential)),
            (!is_list && account.delivery == Delivery::Slip, "account.delivery", said(&account.delivery)),
            (
                !is_own && account.known_address != KnownAddress::Neutral,
                "account.known_address",
                said(&account.known_address),
            ),
            (account.address_form != AddressForm::Vous, "account.address_form", said(&account.address_form)),
            (
                !is_list && account.creation_sla_hours.is_some(),
                "account.creation_sla_hours",
                said(&account.creation_sla_hours),
            ),
            (
                self.tells_first_passwords() && !(is_list && self.starts_with_password()),
                "platform.first_passwords",
                "true".to_owned(),
            ),
            (self.secret.keep_first && !self.keeps_first(), "secret.keep_first", "true".to_owned()),
            (self.secret.shape == SecretShape::Mixed, "secret.shape", said(&self.secret.shape)),
            // A voucher's sheet says "N days from the entry of the code" and nothing else.
            (is_bound && self.access.anchor != Anchor::CodeEntry, "access.anchor", said(&self.access.anchor)),
            (self.access.anchor == Anchor::Date, "access.anchor", said(&self.access.anchor)),
            (is_bound && self.access.days.is_none(), "access.days", "—".to_owned()),
            (!is_own && self.details.is_some(), "details", "…".to_owned()),
            // Dossiers are decided by whoever has the right to: the secretariat, of those a policy can name.
            (
                !(self.approval.by.is_empty() || is_own && self.approval.by == [Approver::Secretariat]),
                "approval.by",
                said(&self.approval.by),
            ),
            (
                !is_own && self.approval.due_business_days.is_some(),
                "approval.due_business_days",
                said(&self.approval.due_business_days),
            ),
            (
                self.reset.as_ref().is_some_and(|reset| reset.kind != ResetKind::LinkCode),
                "reset.kind",
                said(&self.reset.as_ref().map(|reset| reset.kind)),
            ),
            (self.reset.as_ref().is_some_and(|reset| !reset.proofs.is_empty()), "reset.proofs", "…".into()),
            (!is_list && self.opening.is_some(), "opening", "…".into()),
        ]
        .into_iter()
        .find_map(|(is_set, key, value)| is_set.then_some((key, value)))
    }

    /// The first value that makes no sense, as its dotted key and what is asked.
    pub fn nonsense(&self) -> Option<(&'static str, &'static str)> {
        [
            (self.name.trim().is_empty() || self.name.chars().count() > 80, "name", "1–80"),
            (!(1..=24 * 366).contains(&self.activation.ttl_hours), "activation.ttl_hours", "1–8784"),
            (
                !(1..=24 * 60).contains(&self.activation.mail_promise_minutes),
                "activation.mail_promise_minutes",
                "1–1440",
            ),
            (self.access.days.is_some_and(|days| !(1..=3660).contains(&days)), "access.days", "1–3660"),
            (self.access.warn_days.iter().any(|days| !(1..=366).contains(days)), "access.warn_days", "1–366"),
            // Copies of the file are kept thirty days: nothing can be gone sooner.
            (!(LEAST_DAYS..=3660).contains(&self.access.erase_after_days), "access.erase_after_days", "31–3660"),
            (!(8..=64).contains(&self.secret.least_length), "secret.least_length", "8–64"),
            (self.account.origin == Origin::Voucher && self.voucher.is_none(), "voucher", "[voucher]"),
            (self.account.origin != Origin::Voucher && self.voucher.is_some(), "voucher", "–"),
            (self.is_roster() != self.roster.is_some(), "roster", "[roster]"),
            (self.roster.is_some_and(|roster| !(1..=366).contains(&roster.grace_days)), "roster.grace_days", "1–366"),
            (
                self.account.login == Login::Username && self.user_names().is_none(),
                "account.username_pattern",
                "{prenom[0]}.{nom}{n}",
            ),
            // An address that has an account is shown the way back to it (H-24).
            (self.is_self_service() && self.reset.is_none(), "reset", "[reset]"),
            (self.details.is_some() && self.approval.due_business_days.is_none(), "details", "[approval]"),
            (
                self.approval.due_business_days.is_some_and(|days| !(1..=60).contains(&days)),
                "approval.due_business_days",
                "1–60",
            ),
            (self.voucher.as_ref().is_some_and(|v| !(1..=366).contains(&v.hold_days)), "voucher.hold_days", "1–366"),
            (
                self.reset.as_ref().is_some_and(|reset| !(1..=24 * 31).contains(&reset.ttl_hours)),
                "reset.ttl_hours",
                "1–744",
            ),
            (
                self.opening.as_ref().is_some_and(|opening| opening::parse(&opening.yearly).is_none()),
                "opening.yearly",
                "09-01",
            ),
            (
                self.opening.as_ref().is_some_and(|opening| !(1..=365).contains(&opening.wait_days)),
                "opening.wait_days",
                "1–365",
            ),
            (
                self.account.creation_sla_hours.is_some_and(|hours| !(1..=24 * 31).contains(&hours)),
                "account.creation_sla_hours",
                "1–744",
            ),
            (!self.privacy.contains_key("fr"), "privacy.fr", "«…»"),
        ]
        .into_iter()
        .find_map(|(is_wrong, key, asked)| is_wrong.then_some((key, asked)))
    }
}
