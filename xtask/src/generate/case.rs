//! Converts names to the case of a language.

/// `price[amount]`, `mediaURLs`, `message.sentRequest` become `price_amount`, `media_urls`, `message_sent_request`.
pub fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let letters: Vec<char> = name.chars().collect();
    for (nth, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            snake.push('_');
            continue;
        }
        let before = nth.checked_sub(1).and_then(|before| letters.get(before));
        if letter.is_ascii_uppercase()
            && before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit())
        {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake.trim_matches('_').to_owned()
}

/// `email.out_of_band_bounce` becomes `EmailOutOfBandBounce`.
pub fn pascal_case(name: &str) -> String {
    snake_case(name).split('_').map(capitalised).collect()
}

/// `price_amount` becomes `priceAmount`, as by serde's `camelCase`.
pub fn camel_case(snake: &str) -> String {
    let pascal: String = snake.split('_').map(capitalised).collect();
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_converted_to_the_case_of_a_language() {
        let keys = ["price[amount]", "mediaURLs", "catalog_id", "CreatedDatetime", "message.sentRequest", "ported"];
        let snake = ["price_amount", "media_urls", "catalog_id", "created_datetime", "message_sent_request", "ported"];
        assert_eq!(keys.map(snake_case), snake);
        assert_eq!(pascal_case("email.out_of_band_bounce"), "EmailOutOfBandBounce");
        assert_eq!(camel_case("created_datetime"), "createdDatetime");
    }
}
