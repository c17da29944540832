//! Compiles the definitions to the tables that the engine follows.

#![expect(clippy::expect_used, clippy::panic, reason = "tables that cannot be made must not be written")]

use std::collections::HashMap;
use std::fmt::Write;

use crate::format::{
    Event, FIRST, Instruction, LENIENT, OTHERS, POSITION, REQUIRED, Type as Code, bucket, condition, digest, naming,
    reading, test,
};
use crate::operation::{Format, Selection};
use crate::recognition::{Case, Name, Recognition, Test};
use crate::rule::{ByKey, Condition, Places, Reading, Rule, Rules, Words};
use crate::{DEFINITIONS, Definition, EventType, Field, Model, Operation, Type};

/// How many buckets the words are spread over.
const BUCKETS: usize = 512;

/// The tables as Rust source.
pub fn source() -> String {
    let mut compiler = Compiler::default();
    compiler.providers();
    compiler.finish().source()
}

/// Tables of one model only, and the number of the model.
pub fn tables_of(model: &'static Model) -> (Compiled, u16) {
    let mut compiler = Compiler::default();
    let number = compiler.model(model);
    (compiler.finish(), number)
}

/// Tables of one recognition and its events only, where the recognition stands, and the events.
pub fn recognition_of(recognition: Recognition, events: &'static [EventType]) -> (Compiled, u16, Vec<Event>) {
    let mut compiler = Compiler::default();
    let rows = events.iter().map(|event| compiler.event(event)).collect();
    compiler.events.push(rows);
    let start = compiler.recognition(recognition, events.iter().collect());
    let mut compiled = compiler.finish();
    let rows = compiled.events.pop().unwrap_or_default();
    (compiled, start, rows)
}

/// The tables while they are made. The numbers of words are those of their first mention until [`Self::finish`].
#[derive(Default)]
struct Compiler {
    words: Vec<&'static str>,
    numbers: HashMap<&'static str, u16>,
    models: Vec<&'static Model>,
    fields: Vec<Vec<[u16; 2]>>,
    lists: Vec<Number>,
    translations: Vec<Number>,
    rules: Vec<Number>,
    shared: HashMap<*const Rule, u16>,
    envelopes: Vec<u16>,
    recognitions: Vec<u16>,
    events: Vec<Vec<Event>>,
    operations: Vec<Vec<Models>>,
}

/// The models of an operation's arguments and response.
struct Models {
    arguments: u16,
    response: Option<u16>,
}

/// A number in a table: a word's is not final before all words are known.
#[derive(Clone, Copy, PartialEq)]
enum Number {
    Plain(u16),
    Word(u16),
}

/// Finished tables.
pub struct Compiled {
    /// All words, one after the other.
    pub text: String,
    /// Where each word ends.
    pub ends: Vec<u16>,
    /// The first word of each bucket.
    pub buckets: Vec<u16>,
    /// The first field of each model.
    pub models: Vec<u16>,
    /// The fields of the models.
    pub fields: Vec<[u16; 2]>,
    /// What types refer to.
    pub lists: Vec<u16>,
    /// Pairs of words.
    pub translations: Vec<u16>,
    /// The mappings.
    pub rules: Vec<u16>,
    envelopes: Vec<u16>,
    recognitions: Vec<u16>,
    events: Vec<Vec<Event>>,
    operations: Vec<Vec<Models>>,
}

impl Compiler {
    fn providers(&mut self) {
        for definition in DEFINITIONS {
            let events = definition.events().map(|event| self.event(event)).collect();
            self.events.push(events);
            let envelope = self.shared(definition.envelope);
            self.envelopes.push(envelope);
            let recognition = self.recognition(definition.recognition, definition.events().collect());
            self.recognitions.push(recognition);
        }
        for definition in DEFINITIONS {
            let operations = definition.operations.iter().map(|operation| self.operation(operation)).collect();
            self.operations.push(operations);
        }
    }

    fn word(&mut self, word: &'static str) -> u16 {
        let next = self.words.len() as u16 + 1;
        let number = *self.numbers.entry(word).or_insert(next);
        if number == next {
            self.words.push(word);
        }
        number
    }

    fn event(&mut self, event: &'static EventType) -> Event {
        Event {
            name: self.word(event.name),
            model: self.model(event.model),
            rules: self.shared(event.rules),
            status: event.status.map_or(0, |status| self.word(status.as_str())),
        }
    }

    fn operation(&mut self, operation: &'static Operation) -> Models {
        Models {
            arguments: self.model(operation.arguments),
            response: operation.response.map(|model| self.model(model)),
        }
    }

    fn model(&mut self, model: &'static Model) -> u16 {
        if let Some(known) = self.models.iter().position(|known| std::ptr::eq(*known, model)) {
            return known as u16;
        }
        let number = self.models.len();
        self.models.push(model);
        self.fields.push(Vec::new());
        let mut fields: Vec<_> = model.fields.iter().map(|field| self.field(field)).collect();
        fields.extend(model.open.then_some(OTHERS));
        self.fields[number] = fields;
        number as u16
    }

    fn field(&mut self, field: &'static Field) -> [u16; 2] {
        let (required, value) = match &field.value {
            Type::Required(inner) => (REQUIRED, *inner),
            value => (0, value),
        };
        let lenient = if field.observed || field.by_example { LENIENT } else { 0 };
        let word = self.word(field.name);
        assert!(word < LENIENT, "a key has too high a number");
        [word | required | lenient, self.value(value)]
    }

    fn value(&mut self, value: &'static Type) -> u16 {
        let (kind, argument) = match value {
            Type::Anything => (Code::ANYTHING, 0),
            Type::Boolean => (Code::BOOLEAN, 0),
            Type::DateTime => (Code::DATE_TIME, 0),
            Type::Integer => (Code::INTEGER, 0),
            Type::Number => (Code::NUMBER, 0),
            Type::Text => (Code::TEXT, 0),
            Type::Uri => (Code::URI, 0),
            Type::Record => (Code::RECORD, 0),
            Type::List(item) => (Code::LIST, self.other(item)),
            Type::Object(model) => (Code::OBJECT, self.model(model)),
            Type::OneOf(words) => {
                let documented = words.documented.len() as u16;
                let words: Vec<_> = words.documented.iter().chain(words.observed).map(|word| self.word(word)).collect();
                let listed = words.into_iter().map(Number::Word);
                let list: Vec<_> = std::iter::once(Number::Plain(documented)).chain(listed).collect();
                (Code::ONE_OF, place(&mut self.lists, counted(list)))
            }
            Type::OrNull(inner) => (Code::OR_NULL, self.other(inner)),
            Type::Shaped(shapes) => (Code::EITHER, self.others(shapes.models.iter().collect())),
            Type::Either(types) => (Code::EITHER, self.others(types.iter().collect())),
            Type::Observed(documented, observed) => (Code::OBSERVED, self.others(vec![documented, observed])),
            Type::Required(_) => panic!("only a field can be required"),
        };
        assert!(argument < 1 << 12, "a type refers too far");
        kind | argument << 4
    }

    fn other(&mut self, value: &'static Type) -> u16 {
        let value = self.value(value);
        place(&mut self.lists, vec![Number::Plain(value)])
    }

    fn others(&mut self, values: Vec<&'static Type>) -> u16 {
        let values = values.into_iter().map(|value| Number::Plain(self.value(value))).collect();
        place(&mut self.lists, counted(values))
    }

    /// Where rules stand that may be followed from several places.
    fn shared(&mut self, rules: Rules) -> u16 {
        if let Some(known) = self.shared.get(&rules.as_ptr()).filter(|_| !rules.is_empty()) {
            return *known;
        }
        let mut block = self.block(rules);
        block.push(Number::Plain(Instruction::END));
        let at = place(&mut self.rules, block);
        self.shared.insert(rules.as_ptr(), at);
        at
    }

    /// Where a recognition stands: counted cases, each with its counted tests and how it names the event.
    fn recognition(&mut self, recognition: Recognition, events: Vec<&'static EventType>) -> u16 {
        let last = recognition.last().expect("a recognition has a case");
        assert!(last.when.is_empty(), "the last case of a recognition applies to every payload");
        let cases = recognition.iter().flat_map(|Case { when, name }| {
            let tests = when.iter().flat_map(|test| self.test(test)).collect();
            let name = match name {
                Name::Field(field) => vec![Number::Plain(naming::FIELD), Number::Word(self.word(field))],
                Name::Fixed(name) => {
                    assert!(events.iter().any(|event| event.name == *name), "{name} is no event");
                    vec![Number::Plain(naming::FIXED), Number::Word(self.word(name))]
                }
                Name::Prefixed(prefix, field) => vec![
                    Number::Plain(naming::PREFIXED),
                    Number::Word(self.word(prefix)),
                    Number::Word(self.word(field)),
                ],
            };
            counted([counted(tests), name].concat())
        });
        let cases = counted(cases.collect());
        place(&mut self.rules, cases)
    }

    fn test(&mut self, test: &'static Test) -> Vec<Number> {
        let kind = |kind: u16| vec![Number::Plain(kind)];
        match test {
            Test::Exists(path) => [kind(test::EXISTS), counted(self.path(path))].concat(),
            Test::Absent(path) => [kind(test::ABSENT), counted(self.path(path))].concat(),
            Test::IsArray(path) => [kind(test::IS_ARRAY), counted(self.path(path))].concat(),
            Test::OneOf(path, words) => [kind(test::ONE_OF), counted(self.path(path)), self.listed(words)].concat(),
            Test::Any(tests) => {
                [kind(test::ANY), counted(tests.iter().flat_map(|test| self.test(test)).collect())].concat()
            }
        }
    }

    fn block(&mut self, rules: Rules) -> Vec<Number> {
        rules.iter().flat_map(|rule| self.rule(rule)).collect()
    }

    fn rule(&mut self, rule: &'static Rule) -> Vec<Number> {
        let code =
            |operation: u16, subject: u16, reading: u16| vec![Number::Plain(operation | subject << 5 | reading << 10)];
        match rule {
            Rule::Take(member, how, places) => {
                let (how, words) = self.reading(how);
                [code(Instruction::TAKE, *member as u16, how), words, self.places(places)].concat()
            }
            Rule::Say(member, word) => {
                [code(Instruction::SAY, *member as u16, 0), vec![Number::Word(self.word(word))]].concat()
            }
            Rule::StatusOfType => code(Instruction::STATUS_OF_TYPE, 0, 0),
            Rule::BeginningOfType(member, words) => {
                [code(Instruction::BEGINNING_OF_TYPE, *member as u16, 0), self.translation(words)].concat()
            }
            Rule::EndOfType(member) => code(Instruction::END_OF_TYPE, *member as u16, 0),
            Rule::Add(member, how, places) => {
                let (how, words) = self.reading(how);
                [code(Instruction::ADD, *member as u16, how), words, self.places(places)].concat()
            }
            Rule::AddLines(member, places) => {
                [code(Instruction::ADD_LINES, *member as u16, 0), self.places(places)].concat()
            }
            Rule::AddFiles(places, file) => [
                code(Instruction::ADD_FILES, 0, 0),
                self.places(places),
                self.places(file.url),
                self.places(file.content_type),
                self.places(file.name),
                self.places(file.id),
            ]
            .concat(),
            Rule::Identify(how, places) => {
                let (how, words) = self.reading(how);
                [code(Instruction::IDENTIFY, 0, how), words, self.places(places)].concat()
            }
            Rule::IdentifyByTime(how, places) => {
                let (how, words) = self.reading(how);
                [code(Instruction::IDENTIFY_BY_TIME, 0, how), words, self.places(places)].concat()
            }
            Rule::IdentifyByType => code(Instruction::IDENTIFY_BY_TYPE, 0, 0),
            Rule::Within(places, rules) => {
                [code(Instruction::WITHIN, 0, 0), self.places(places), counted(self.block(rules))].concat()
            }
            Rule::Each(path, rules) => {
                [code(Instruction::EACH, 0, 0), self.places(&[path]), counted(self.block(rules))].concat()
            }
            Rule::ByKey(ByKey { object, key, keys, member, otherwise }) => [
                code(Instruction::BY_KEY, 0, 0),
                self.places(&[object]),
                self.places(&[key]),
                self.translation(keys),
                counted(self.block(member)),
                counted(self.block(otherwise)),
            ]
            .concat(),
            Rule::When(asked, rules) => self.conditional(Instruction::WHEN, asked, rules),
            Rule::Unless(asked, rules) => self.conditional(Instruction::UNLESS, asked, rules),
            Rule::All(rules) => [code(Instruction::ALL, 0, 0), vec![Number::Plain(self.shared(rules))]].concat(),
        }
    }

    fn conditional(&mut self, operation: u16, asked: &'static Condition, rules: Rules) -> Vec<Number> {
        let (kind, needs) = match asked {
            Condition::Type(names) => (condition::TYPE, self.listed(names)),
            Condition::Exists(path) => (condition::EXISTS, self.places(&[path])),
            Condition::IsArray(path) => (condition::IS_ARRAY, self.places(&[path])),
            Condition::Says(path, word) => {
                (condition::SAYS, [self.places(&[path]), vec![Number::Word(self.word(word))]].concat())
            }
            Condition::Same(one, other) => (condition::SAME, [self.places(&[one]), self.places(&[other])].concat()),
            Condition::Told(member) => (condition::TOLD, vec![Number::Plain(*member as u16)]),
            Condition::ToldAs(member, words) => {
                (condition::TOLD_AS, [vec![Number::Plain(*member as u16)], self.listed(words)].concat())
            }
        };
        [vec![Number::Plain(operation | kind << 5)], needs, counted(self.block(rules))].concat()
    }

    fn reading(&mut self, how: &'static Reading) -> (u16, Vec<Number>) {
        match how {
            Reading::Plain => (reading::PLAIN, Vec::new()),
            Reading::Last => (reading::LAST, Vec::new()),
            Reading::LowerCase => (reading::LOWER_CASE, Vec::new()),
            Reading::Moment => (reading::MOMENT, Vec::new()),
            Reading::SpacedMoment => (reading::SPACED_MOMENT, Vec::new()),
            Reading::UnixMoment => (reading::UNIX_MOMENT, Vec::new()),
            Reading::UtcDateTime => (reading::UTC_DATE_TIME, Vec::new()),
            Reading::CompactDateTime => (reading::COMPACT_DATE_TIME, Vec::new()),
            Reading::Count => (reading::COUNT, Vec::new()),
            Reading::Decimal => (reading::DECIMAL, Vec::new()),
            Reading::PhoneNumber => (reading::PHONE_NUMBER, Vec::new()),
            Reading::FormPhoneNumber => (reading::FORM_PHONE_NUMBER, Vec::new()),
            Reading::ChannelAddress => (reading::CHANNEL_ADDRESS, Vec::new()),
            Reading::Word(words) => (reading::WORD, self.translation(words)),
            Reading::WordOrTheirs(words) => (reading::WORD_OR_THEIRS, self.translation(words)),
            Reading::Key(words) => (reading::KEY, self.translation(words)),
        }
    }

    fn translation(&mut self, words: &'static Words) -> Vec<Number> {
        let pairs = words.iter().flat_map(|(theirs, ours)| [*theirs, *ours]);
        let pairs = pairs.map(|word| Number::Word(self.word(word))).collect();
        vec![Number::Plain(place(&mut self.translations, counted(pairs)))]
    }

    fn listed(&mut self, words: Places) -> Vec<Number> {
        counted(words.iter().map(|word| Number::Word(self.word(word))).collect())
    }

    /// The places, preceded by how many numbers they take, each by how many steps it has.
    fn places(&mut self, places: &[&'static str]) -> Vec<Number> {
        counted(places.iter().flat_map(|path| counted(self.path(path))).collect())
    }

    fn path(&mut self, path: &'static str) -> Vec<Number> {
        let steps = path.split('.').filter(|step| !step.is_empty());
        let number = |step: &'static str| match (step, step.parse::<u16>()) {
            ("*", _) => Number::Plain(FIRST),
            (_, Ok(position)) => Number::Plain(position | POSITION),
            _ => Number::Word(self.word(step)),
        };
        steps.map(number).collect()
    }

    fn finish(self) -> Compiled {
        let home = |word: &str| bucket(digest(word), BUCKETS);
        let mut order: Vec<usize> = (0..self.words.len()).collect();
        order.sort_by_key(|nth| (home(self.words[*nth]), self.words[*nth]));
        let mut finals = vec![0; self.words.len() + 1];
        let (mut text, mut ends) = (String::new(), vec![0]);
        for (number, nth) in order.iter().enumerate() {
            finals[nth + 1] = number as u16 + 1;
            text.push_str(self.words[*nth]);
            ends.push(u16::try_from(text.len()).expect("the words fit 64 KB"));
        }
        let before = |bucket: usize| 1 + order.iter().filter(|nth| home(self.words[**nth]) < bucket).count() as u16;
        let buckets = (0..=BUCKETS).map(before).collect();
        let last = |numbers: Vec<Number>| -> Vec<u16> {
            let number = |number: Number| match number {
                Number::Plain(number) => number,
                Number::Word(word) => finals[usize::from(word)],
            };
            numbers.into_iter().map(number).collect()
        };
        let flags = REQUIRED | LENIENT;
        let fields = self.fields.iter().flatten();
        let fields = fields.map(|[word, value]| [word & flags | finals[usize::from(word & !flags)], *value]).collect();
        let mut models = vec![0];
        for fields in &self.fields {
            models.push(models.last().copied().unwrap_or_default() + fields.len() as u16);
        }
        let word = |number: u16| finals[usize::from(number)];
        let events = self.events.iter().map(|events| {
            let event = |event: &Event| Event { name: word(event.name), status: word(event.status), ..*event };
            events.iter().map(event).collect()
        });
        Compiled {
            text,
            ends,
            buckets,
            models,
            fields,
            events: events.collect(),
            operations: self.operations,
            lists: last(self.lists),
            translations: last(self.translations),
            rules: last(self.rules),
            envelopes: self.envelopes,
            recognitions: self.recognitions,
        }
    }
}

/// Where these numbers stand in a table; they are added unless they stand there already.
fn place(table: &mut Vec<Number>, numbers: Vec<Number>) -> u16 {
    let at = table.windows(numbers.len().max(1)).position(|known| *known == numbers[..]).unwrap_or(table.len());
    if at == table.len() {
        table.extend(numbers);
    }
    at as u16
}

fn counted(numbers: Vec<Number>) -> Vec<Number> {
    std::iter::once(Number::Plain(numbers.len() as u16)).chain(numbers).collect()
}

impl Compiled {
    fn source(&self) -> String {
        let mut source =
            "//! The tables of all providers. Generated from the definitions by `cargo xtask generate`.\n\n\
             use crate::names::{Provider, Scheme};\n\
             use crate::tables::format::Event;\n\
             use crate::tables::{Format, Operation, Pattern, ProviderSpec, Selection, Tables};\n\n\
             #[rustfmt::skip]\n\
             pub static TABLES: Tables = Tables {\n    text: \"\\\n"
                .to_owned();
        let mut rest = self.text.as_str();
        while !rest.is_empty() {
            let (line, next) = rest.split_at(rest.len().min(110));
            // A line that would begin with a space would lose it.
            let _ = writeln!(source, "{}\\", line.replace('\\', "\\\\").replace('"', "\\\"").replace(' ', "\\x20"));
            rest = next;
        }
        source.push_str("\",\n");
        for (name, numbers) in [
            ("ends", &self.ends),
            ("buckets", &self.buckets),
            ("models", &self.models),
            ("lists", &self.lists),
            ("translations", &self.translations),
            ("rules", &self.rules),
        ] {
            let _ = writeln!(source, "    {name}: &[\n{}    ],", lines(numbers.iter().map(u16::to_string)));
        }
        let fields = self.fields.iter().map(|[word, value]| format!("[{word}, {value}]"));
        let _ = writeln!(source, "    fields: &[\n{}    ],\n}};\n", lines(fields));
        source += "#[rustfmt::skip]\npub(crate) static PROVIDERS: [ProviderSpec; Provider::ALL.len()] = [\n";
        for (nth, definition) in DEFINITIONS.iter().enumerate() {
            source += &provider(
                definition,
                [self.recognitions[nth], self.envelopes[nth]],
                &self.events[nth],
                &self.operations[nth],
            );
        }
        source += "];\n";
        source
    }
}

fn provider(
    definition: &Definition,
    [recognition, envelope]: [u16; 2],
    events: &[Event],
    operations: &[Models],
) -> String {
    let schemes: Vec<String> = definition.schemes.iter().map(|scheme| format!("Scheme::{scheme:?}")).collect();
    let mut source = format!(
        "    // {}\n    ProviderSpec {{\n        schemes: &[{}],\n        accepts_forms: {},\n        recognition: {recognition},\n        \
         envelope: Event {{ name: 0, model: 0, rules: {envelope}, status: 0 }},\n        events: &[\n",
        definition.title,
        schemes.join(", "),
        definition.accepts_forms
    );
    for Event { name, model, rules, status } in events {
        let _ =
            writeln!(source, "            Event {{ name: {name}, model: {model}, rules: {rules}, status: {status} }},");
    }
    source += "        ],\n        operations: &[\n";
    for (operation, Models { arguments, response }) in definition.operations.iter().zip(operations) {
        let Operation { name, method, base_url, path, .. } = operation;
        let formats = operation.formats.iter().map(|format| {
            let Format { argument, pattern, check, condition, is_secret } = format;
            format!(
                "Format {{ argument: {argument:?}, pattern: {pattern:?}, check: Pattern::{check:?}, \
                 condition: {condition:?}, is_secret: {is_secret} }}"
            )
        });
        let _ = writeln!(
            source,
            "            Operation {{\n                \
             provider: Provider::{:?}, name: {name:?}, method: {method:?}, base_url: {base_url:?},\n                \
             path: &{path:?},\n                \
             formats: &[{}],\n                \
             selection: {},\n                \
             arguments: {arguments}, response: {response:?},\n            }},",
            definition.provider,
            formats.collect::<Vec<_>>().join(", "),
            selection(operation.selection)
        );
    }
    source + "        ],\n    },\n"
}

fn selection(selection: Option<&Selection>) -> String {
    let Some(Selection { by, object, members }) = selection else { return "None".to_owned() };
    format!("Some(&Selection {{ by: {by:?}, object: {object:?}, members: &{members:?} }})")
}

fn lines(numbers: impl Iterator<Item = String>) -> String {
    let mut lines = String::new();
    let mut line = String::new();
    for number in numbers {
        if line.len() + number.len() > 104 {
            let _ = writeln!(lines, "        {}", line.trim_end());
            line.clear();
        }
        line += &number;
        line += ", ";
    }
    if !line.is_empty() {
        let _ = writeln!(lines, "        {}", line.trim_end());
    }
    lines
}
