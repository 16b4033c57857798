//! The laws as assertions on any text, by the public API alone: a second opinion beside the library's own
//! checks. The fuzz targets, the replay of what they found and the hostile texts share them.

mod html;
mod reading;
mod round_trip;
mod skeleton;

pub(crate) use html::assert_html;
#[cfg(feature = "steps")]
pub(crate) use reading::assert_linear;
pub(crate) use reading::{assert_closed_and_shallow, assert_nothing_lost, assert_parse};
pub(crate) use round_trip::{
    assert_any_tree, assert_events, assert_json, assert_plain_text, assert_round_trip, keeps_structure,
};
