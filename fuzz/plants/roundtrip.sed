# src/ast/events/node.rs: an item forgets its number from 10 on
s/Tag::Item { number: item\.number }/Tag::Item { number: item.number.filter(|it| *it < 10) }/
