// SPDX-License-Identifier: EUPL-1.2
//! Closed pages that were written to are called back: by push, by e-mail or by a text message, as their person
//! chose, once until the page is opened.
//!
//! A knock is stored with the line it is for, so that none is lost. It runs beside delivery: a slow service holds
//! nobody. What fails for now is tried again; an address that is refused for good is forgotten.

use std::collections::HashSet;
use std::pin::pin;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use futures::StreamExt;
use futures::future::join_all;
use futures::stream::FuturesUnordered;
use tokio::sync::watch;

use super::Web;
use crate::clock::Moment;
use crate::domain::id::{AddressId, PersonId};
use crate::domain::knock::{self, KnockKind};
use crate::domain::language::Language;
use crate::domain::quiet::QuietHours;
use crate::metrics::count_knock;
use crate::stop::stopped;
use crate::store::knocks::{Knock, Outcome};
use crate::store::{StoreError, Tx, addresses, knocks, persons, push, schools, sessions};
use crate::text::{Form, msg};

/// How many knocks are on their way at once.
const AT_ONCE: usize = 64;
/// A knock that was taken and not settled for so long falls due again: whoever took it has died.
const TAKEN_FOR: TimeDelta = TimeDelta::minutes(5);
/// Others may have written without a wake reaching us.
const POLL: TimeDelta = TimeDelta::seconds(5);
/// How soon the database is asked again when it was away.
const ASK_AGAIN: TimeDelta = TimeDelta::milliseconds(200);

/// What became of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Landed {
    /// It was taken.
    Arrived,
    /// The address is none, for good.
    Refused,
    /// It may work later; why it did not.
    Failed(String),
}

/// How a page can be called.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Way {
    /// The browsers that subscribed.
    Push(Vec<String>),
    /// By e-mail.
    Mail(PersonId, String),
    /// By a text message.
    Sms(PersonId, String),
}

impl Way {
    fn kind(&self) -> KnockKind {
        match self {
            Self::Push(_) => KnockKind::Push,
            Self::Mail(..) => KnockKind::Mail,
            Self::Sms(..) => KnockKind::Sms,
        }
    }
}

/// What is known before somebody is called.
struct Plan {
    way: Option<Way>,
    language: Language,
    /// When they may be disturbed.
    at: Moment,
    /// Paused, or rather on paper.
    resting: bool,
}

/// What a call carries: words and, outside the browser, the way to the page.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub title: String,
    pub link: String,
    pub language: Language,
    pub now: Moment,
    /// Names the call among all.
    pub id: uuid::Uuid,
}

impl Web {
    /// Knocks until `stop` says true; what is on its way then lands.
    pub async fn knock(&self, stop: watch::Receiver<bool>) {
        let mut stop = pin!(stopped(stop));
        let mut air = FuturesUnordered::new();
        let mut flying: HashSet<AddressId> = HashSet::new();
        let mut told = false;
        loop {
            let now = self.0.clock.now();
            let look = async {
                if !told {
                    self.tell_what_is_set_up().await?;
                }
                self.due(&flying, now).await
            };
            let next = match look.await {
                Ok((due, next)) => {
                    told = true;
                    for knock in due {
                        flying.insert(knock.address_id);
                        air.push(self.clone().call(knock));
                    }
                    next
                }
                Err(error) => {
                    tracing::warn!(%error, "knocks wait for the database");
                    None
                }
            };
            let until = next.filter(|next| *next > now).map_or(now + POLL, |next| next.min(now + POLL));
            tokio::select! {
                () = &mut stop => break,
                Some(landed) = air.next() => {
                    flying.remove(&landed);
                }
                () = self.0.wanted.notified() => {}
                () = self.0.clock.sleep_until(until) => {}
            }
        }
        while air.next().await.is_some() {}
    }

    async fn tell_what_is_set_up(&self) -> Result<(), StoreError> {
        let settings = &self.0.settings;
        let mut tx = self.0.db.write().await?;
        knocks::set_up(&mut tx, settings.mail.is_some(), settings.sms.is_some()).await?;
        tx.commit().await
    }

    async fn due(
        &self,
        flying: &HashSet<AddressId>,
        now: Moment,
    ) -> Result<(Vec<Knock>, Option<Moment>), StoreError> {
        let limit = i64::try_from(AT_ONCE + flying.len()).unwrap_or(i64::MAX);
        let mut tx = self.0.db.read().await?;
        let due = knocks::due(&mut tx, now, limit).await?;
        let next = knocks::next_due_at(&mut tx).await?;
        tx.rollback().await?;
        let room = AT_ONCE.saturating_sub(flying.len());
        Ok((due.into_iter().filter(|knock| !flying.contains(&knock.address_id)).take(room).collect(), next))
    }

    /// Calls in a task of its own: while the loop above waits for a connection, whoever holds one must be able to
    /// go on.
    async fn call(self, knock: Knock) -> AddressId {
        let address = knock.address_id;
        let calling = tokio::spawn(async move {
            if let Err(error) = self.try_call(&knock).await {
                tracing::warn!(%address, %error, "a closed page could not be called back");
            }
        });
        if calling.await.is_err() {
            tracing::error!(%address, "a call to a closed page broke off");
        }
        address
    }

    async fn try_call(&self, knock: &Knock) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        let mut tx = self.0.db.read().await?;
        let plan = plan(&mut tx, knock, now).await?;
        tx.rollback().await?;
        let mut tx = self.0.db.write().await?;
        if plan.at > now {
            knocks::take(&mut tx, knock, plan.at, knock.tries).await?;
            return tx.commit().await;
        }
        let Some(way) = self.may_call(knock, &plan) else { return self.let_be(tx, knock, now).await };
        if !knocks::take(&mut tx, knock, now + TAKEN_FOR, knock.tries + 1).await? {
            return tx.rollback().await;
        }
        let (token, id) =
            self.0.chance.draw(|chance| (URL_SAFE_NO_PAD.encode(chance.bytes::<32>()), chance.id(now)));
        if way.kind() != KnockKind::Push {
            knocks::add_link(&mut tx, knock.address_id, &sessions::hash(&token), now).await?;
        }
        tx.commit().await?;
        let page = self.0.settings.page.as_deref().unwrap_or_default();
        let call = Call {
            title: self.0.words.say(plan.language, &msg::PagePushOfferTitle.into(), Form::Plain),
            link: format!("{page}#me={token}"),
            language: plan.language,
            now,
            id,
        };
        let (landed, refused) = self.carry(&way, &call).await;
        self.keep(knock, &way, &landed, &refused).await
    }

    /// How to call, if the page is not being read and something is to be sent there.
    fn may_call(&self, knock: &Knock, plan: &Plan) -> Option<Way> {
        let way = plan.way.clone().filter(|_| !plan.resting && !self.0.open.has(knock.address_id));
        // The answer to a tap is no news: an e-mail for each moment without a connection would be too much.
        way.filter(|way| knock.news || way.kind() == KnockKind::Push)
    }

    /// Nobody is called. Whoever wrote, subscribed or closed the page since the look waits or is seen: then it stays
    /// due, and the next look calls.
    async fn let_be(&self, mut tx: Tx, knock: &Knock, now: Moment) -> Result<(), StoreError> {
        if !knocks::hold(&mut tx, knock).await? {
            return tx.rollback().await;
        }
        let plan = plan(&mut tx, knock, now).await?;
        if self.may_call(knock, &plan).is_some() {
            return tx.rollback().await;
        }
        // What was news is remembered: who comes back to it is asked how to be called.
        let asks = plan.way.is_none() && knock.news && !plan.resting && !self.0.open.has(knock.address_id);
        knocks::settle(&mut tx, knock, if asks { Outcome::Rest } else { Outcome::Leave }).await?;
        tx.commit().await
    }

    /// Calls, outside any transaction; what became of it as a whole, and which subscriptions are none any more.
    async fn carry(&self, way: &Way, call: &Call) -> (Landed, Vec<String>) {
        let settings = &self.0.settings;
        let not_set_up = || Landed::Failed("not set up".to_owned());
        match way {
            Way::Mail(_, to) => match &settings.mail {
                Some(mailer) => (mailer.send(to, call).await, Vec::new()),
                None => (not_set_up(), Vec::new()),
            },
            Way::Sms(_, to) => match &settings.sms {
                Some(gateway) => (gateway.send(to, call).await, Vec::new()),
                None => (not_set_up(), Vec::new()),
            },
            Way::Push(endpoints) => {
                let calls = endpoints.iter().map(|endpoint| self.0.push.knock(endpoint, call.now));
                let landed = join_all(calls).await;
                let refused = endpoints.iter().zip(&landed).filter(|(_, landed)| **landed == Landed::Refused);
                let refused = refused.map(|(endpoint, _)| endpoint.clone()).collect();
                // One that was heard is enough; one that may be heard later is worth another try.
                let best = landed.into_iter().min_by_key(|landed| match landed {
                    Landed::Arrived => 0,
                    Landed::Failed(_) => 1,
                    Landed::Refused => 2,
                });
                (best.unwrap_or(Landed::Refused), refused)
            }
        }
    }

    /// Records what became of a call; a passing fault of the database is tried again, or it would be made twice.
    async fn keep(
        &self,
        knock: &Knock,
        way: &Way,
        landed: &Landed,
        refused: &[String],
    ) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        let tries = u32::try_from(knock.tries + 1).unwrap_or_default();
        let (outcome, fate) = match landed {
            Landed::Arrived => (Outcome::Rest, "sent"),
            Landed::Refused => (Outcome::Rest, "dropped"),
            Landed::Failed(why) => {
                tracing::warn!(address = %knock.address_id, kind = ?way.kind(), why, tries, "a knock failed");
                let again = knock::try_again(knock.wanted_at, tries, now);
                again.map_or((Outcome::Leave, "given_up"), |at| (Outcome::Again(at), "later"))
            }
        };
        count_knock(way.kind(), fate);
        // Beside one that works, a subscription that is none any more is counted too.
        for _ in refused.iter().skip(usize::from(*landed == Landed::Refused)) {
            count_knock(KnockKind::Push, "dropped");
        }
        loop {
            match self.try_keep(knock, way, landed, refused, outcome).await {
                Err(error) if error.is_passing() => {
                    tracing::warn!(%error, "a knock is recorded again");
                    self.0.clock.sleep_until(self.0.clock.now() + ASK_AGAIN).await;
                }
                kept => return kept,
            }
        }
    }

    async fn try_keep(
        &self,
        knock: &Knock,
        way: &Way,
        landed: &Landed,
        refused: &[String],
        outcome: Outcome,
    ) -> Result<(), StoreError> {
        let mut tx = self.0.db.write().await?;
        knocks::settle(&mut tx, knock, outcome).await?;
        for endpoint in refused {
            push::unsubscribe(&mut tx, knock.address_id, endpoint).await?;
        }
        match (landed, way) {
            (Landed::Refused, Way::Mail(person, target) | Way::Sms(person, target)) => {
                knocks::drop_way(&mut tx, *person, target).await?;
            }
            (Landed::Arrived, Way::Mail(..) | Way::Sms(..)) => {
                knocks::end_links_before(&mut tx, knock).await?;
            }
            _ => {}
        }
        tx.commit().await
    }
}

/// What is known now before somebody is called.
async fn plan(tx: &mut Tx, knock: &Knock, now: Moment) -> Result<Plan, StoreError> {
    let address = addresses::get(tx, knock.address_id).await?;
    let browser = address.as_ref().and_then(|address| address.profile_language.as_deref());
    let browser = Language::first_of(browser).unwrap_or(Language::DUTCH);
    let (mut quiet, mut zone) = (QuietHours::NEVER, chrono_tz::Europe::Amsterdam);
    let (mut language, mut resting, mut chosen) = (browser, false, None);
    if let Some(id) = knock.person_id
        && let Some(person) = persons::get(tx, id).await?
    {
        (quiet, language) = (person.quiet(), person.language);
        resting = person.paper || person.is_paused(now);
        chosen = knocks::way(tx, id).await?.map(|way| (id, way));
        if let Some(school) = persons::schools(tx, id).await?.first()
            && let Some(school) = schools::get(tx, *school).await?
        {
            zone = school.zone;
        }
    }
    let way = match chosen {
        Some((person, way)) => match (way.kind, way.target) {
            (KnockKind::Mail, Some(to)) if way.works => Some(Way::Mail(person, to)),
            (KnockKind::Sms, Some(to)) if way.works => Some(Way::Sms(person, to)),
            _ => None,
        },
        None => {
            let endpoints = push::endpoints(tx, knock.address_id).await?;
            (!endpoints.is_empty()).then_some(Way::Push(endpoints))
        }
    };
    Ok(Plan { way, language, at: knock::may_go(quiet, zone, knock.urgent, now), resting })
}
