# src/parse/inline.rs: a closing mark is taken for one byte long, as `"` is and `”` is not
s/self\.take(at, at + sign\.text\.len(), Found::Close)/self.take(at, at + 1, Found::Close)/
