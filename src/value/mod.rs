//! The small types that grammar, events and tree share.

mod calendar;
mod confidence;
mod date;
mod day;
mod link;
mod list;
mod mark;
mod platform;
mod reading;
mod role;
mod short;
mod surety;
mod time;
mod weekday;

pub(crate) use calendar::Calendar;
pub use confidence::Confidence;
pub use date::Date;
pub use day::{Day, ParseDayError};
pub use link::Link;
pub use list::{Delimiter, ListKind, ListStyle};
pub use mark::{Mark, Marks};
pub use platform::Platform;
pub use reading::Reading;
pub use role::ChromeRole;
pub use short::{Language, TooLong};
pub use surety::Surety;
pub use time::{ClockTime, ParseTimeError, Time};
pub use weekday::Weekday;
