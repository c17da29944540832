// What the build of the inspector removes from its scripts.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withoutUnusedMembers } from "../../scripts/build/unused-members.mjs";
import { withoutUnusedStyles } from "../../scripts/build/unused-styles.mjs";

const membersOf = (script) =>
  [...withoutUnusedMembers(script).matchAll(/\b(\w+)\(\) *\{/g)].map(([, name]) => name).sort();

describe("the members of classes", () => {
  test("that nothing uses are removed, and those that only they use", () => {
    assert.deepEqual(
      membersOf("class A { used() {} unused() { this.inner(); } inner() { this.unused(); } } new A().used();"),
      ["used"],
    );
    assert.deepEqual(membersOf("class A { get one() { return 1; } static two() {} set(x) {} }"), []);
  });

  test("that are used by others that are used stay, also within classes of their own", () => {
    const script =
      "class A { first() { return class { second() { this.third(); } fourth() {} }; } third() {} } new (new A().first())().second();";
    assert.deepEqual(membersOf(script), ["first", "second", "third"]);
  });

  test("that a text names, or the language calls, stay", () => {
    assert.deepEqual(membersOf('class A { named() {} toString() {} other() {} } call("a named member");'), [
      "named",
      "toString",
    ]);
  });

  test("that are private or have a computed name stay", () => {
    const script = "class A { #own() {} [Symbol.iterator]() {} }";
    assert.equal(withoutUnusedMembers(script), script);
  });
});

describe("the styles", () => {
  const rules = (script) => [...withoutUnusedStyles(script).matchAll(/"([^"]*)": \{/g)].map(([, selector]) => selector);

  test("of classes that no text names are removed", () => {
    const script =
      'theme({ "&": { a: 1 }, ".cm-used": { a: 1 }, ".cm-other": { a: 1 }, ".cm-used .cm-other": { "& b": { a: 1 } }, ".cm-last": { a: 1 } }); add("cm-used x");';
    assert.deepEqual(rules(script), ["&", ".cm-used"]);
  });

  test("of several selectors stay where one of them is used", () => {
    assert.deepEqual(rules('theme({ ".cm-a, .cm-b": { a: 1 }, ".cm-a.cm-b": { a: 1 } }); add("cm-b");'), [
      ".cm-a, .cm-b",
    ]);
  });

  test("of classes whose names are composed stay", () => {
    assert.deepEqual(rules('theme({ ".cm-side-left": { a: 1 }, ".cm-sides": { a: 1 } }); add("cm-side-" + side);'), [
      ".cm-side-left",
    ]);
  });
});
