# src/render/html/escape.rs: a `<` of the text goes out as it is
s/Some("&lt;")/Some("<")/
