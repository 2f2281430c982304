# SPDX-License-Identifier: EUPL-1.2

### The school's own words for ready-made messages.

# Above the school's own words, which follow as buttons.
word-title = 📚 <b>Our words</b>. Words of this school for ready messages. Tap a word to look at it.
# In its place, when there is none.
word-none = 📚 There is no word of your own here yet. Add words of your school: a place, a feast, a project.
# A button in the menu of the staff.
word-button = 📚 Our words
# A button.
word-new = ➕ Add a word
# A button: the next page.
word-more = ➡️ More words
# A button: the page before.
word-before = ⬅️ Words before
# The picture and the Dutch word are asked for.
word-ask = ✏️ Which word? Type a picture and the Dutch word, like this: 🏡 speelhuis
# Pictures follow as buttons. $word: the Dutch word.
word-picture = 🖼️ Which picture fits “{ $word }”? Tap one, or type one.
# What was typed is too long or no word. $most: the limit.
word-bad = I can keep a word of at most { $most } characters. Please type it shorter.
# The word follows.
word-there = 📚 This word is in your list already:
# $most: the limit.
word-full = 📚 Your list is full: at most { $most } words. Remove one first.
# $word: the word with its picture. $language: what that language calls itself.
# .now: a line: what stands there so far. $word: the word in that language.
# .skip: a button.
# .done: a button: no further language.
word-version = 🌍 What is { $word } called in this language: { $language }? Type it, or skip it.
    .now = Now: { $word }
    .skip = ⏭️ Skip
    .done = ✅ Done
# The word follows, or the message that waited for it.
word-saved = ✅ Saved.
# Above a word. $word: the word with its picture.
# .line: a line. $language: what that language calls itself. $word: the word in it.
word-one = 📚 <b>{ $word }</b>
    .line = { $language }: { $word }
# $word: the word with its picture. $languages: a list of languages that have no version of it.
word-missing = ⚠️ { $word } – not translated for: { $languages }. There it reads in Dutch.
# A button.
word-change = ✏️ Change
# A button.
word-remove = 🗑️ Remove
# Before a word is removed. $word: the word with its picture.
# .yes: a button.
word-sure = Remove { $word } from your list? Messages that were sent keep it.
    .yes = 🗑️ Yes, remove
# A button: a word of the school's own was found. $word: the word with its picture.
word-found = 📚 { $word }
# A button under a message with a word that no list has.
word-add = 📚 Add it to our words
