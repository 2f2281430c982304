# SPDX-License-Identifier: EUPL-1.2

### Ready-made messages of a class: written once, read by everybody in their own language.
### Each opens with one of three signs: ✋ do something · 👀 good to know · ❓ an answer is asked.
### The part after "ready-" is its group. .label: the button by which a sender picks it.
### $thing, $place: a word of words.ftl with its picture; nobody inflects it, so it stands after a colon or alone.
### $date: "Friday 27 November, in 2 days". $time: "14:05". $amount: "2,50". $group: "6a". $teacher, $name: a name.
### $letter: a letter or a sum that is new. $page: a page or an exercise.

## Bring something
ready-bring-thing =
    ✋ Please give your child this to take to school: <b>{ $thing }</b>
    📅 { $date }
    .label = 🧺 Something from the list
ready-bring-gym =
    ✋ Gym lesson! Please give your child gym clothes and gym shoes: 👕 👟
    📅 { $date }
    .label = 👕 Gym clothes
ready-bring-swimming =
    ✋ We go swimming. Please give your child swimming things and a towel: 🩱 🏊
    📅 { $date }
    .label = 🩱 Swimming things
ready-bring-fruit =
    ✋ Fruit day. Please give your child fruit for the break: 🍎 🍌
    📅 { $date }
    .label = 🍎 Fruit
ready-bring-lunch =
    ✋ Please give your child a packed lunch and something to drink: 🥪 💧
    📅 { $date }
    .label = 🥪 Packed lunch
ready-bring-toy =
    ✋ Toy day! Your child may bring one toy from home: 🧸
    📅 { $date }
    .label = 🧸 Own toy
ready-bring-material =
    ✋ We are making something. Do you have this at home? Please give some to your child: <b>{ $thing }</b>
    📅 By { $date }
    .label = ✂️ Material for crafts
ready-bring-spare =
    ✋ Please give your child a bag with spare clothes. They stay at school: 👚 🧦
    .label = 👚 Spare clothes

## Dates
ready-dates-closed =
    👀 The school is closed. Your child is free.
    📅 { $date }
    .label = 🚫 School closed
ready-dates-study =
    👀 Study day for the teachers. Your child is free.
    📅 { $date }
    .label = 🧑‍🏫 Study day
ready-dates-early =
    👀 School ends earlier that day. Please pick up your child then.
    📅 { $date }
    🕐 { $time }
    .label = 🕐 School ends early
ready-dates-trip =
    👀 The class goes on a trip. Where to: <b>{ $place }</b>
    📅 { $date }
    🕐 We leave at { $time }
    .label = 🚌 Trip
ready-dates-party =
    👀 There is a party in the class: <b>{ $thing }</b>
    📅 { $date }
    .label = 🎉 Party
ready-dates-photographer =
    👀 The photographer comes to school. Everybody smile: 📷 😀
    📅 { $date }
    .label = 📷 Photographer
ready-dates-evening =
    👀 Parents' evening. You are welcome, your language is welcome too.
    📅 { $date }
    🕐 { $time }
    📍 { $place }
    .label = 👥 Parents' evening
ready-dates-report =
    👀 Your child brings the school report home. Look at it together and say what you are proud of: ⭐
    📅 { $date }
    .label = 📄 School report
ready-dates-visit =
    👀 Come and look in the class! Your child shows you what we do.
    📅 { $date }
    🕐 { $time }
    .label = 👋 Visit the class
ready-dates-birthday =
    👀 We celebrate a birthday in the class: 🎂 <b>{ $name }</b>
    📅 { $date }
    .label = 🎂 Birthday
ready-dates-show =
    👀 The children have something to show you: <b>{ $thing }</b>. You are welcome.
    📅 { $date }
    🕐 { $time }
    .label = 🎭 Children's show

## Requests
ready-requests-books =
    ✋ Please look at home for library books. Your child can bring them back: 📚
    📅 By { $date }
    .label = 📚 Return library books
ready-requests-form =
    ✋ There is a form from school in your child's bag. Please sign it and give it back: 📝
    📅 By { $date }
    .label = 📝 Sign a form
ready-requests-lice =
    ✋ Please look for head lice in your child's hair this evening. 🐜 Anybody can get them. Found some? Tell the teacher.
    .label = 🐜 Check for head lice
ready-requests-money =
    ✋ Please give your child money for school: <b>€ { $amount }</b>. Is that difficult? Tell the teacher, it stays between you.
    📅 By { $date }
    .label = 💶 Money
ready-requests-helpers =
    ❓ Who can help us? We need parents for this: <b>{ $thing }</b>. You do not need to speak Dutch. Can you help? Tell the teacher.
    📅 { $date }
    🕐 { $time }
    .label = 🙋 Who can help?
ready-requests-phone =
    ❓ Do we have the right phone number for you? Did it change? Please tell the teacher.
    .label = 📞 Phone number right?

## This week
ready-week-theme =
    👀 This week we talk about: <b>{ $thing }</b>
    Ask your child at dinner: 1. What did you see? 2. What was nice? 3. What do you want to know?
    .label = 💡 This week's theme
ready-week-letter =
    👀 New this week: <b>{ $letter }</b>. Look for it together, on the street or on a box at home.
    .label = 🔤 New letter
ready-week-sum =
    👀 These are our new sums: <b>{ $letter }</b>. Count together, while you cook or shop.
    .label = ➕ New sums
ready-week-topic =
    👀 We start with something new: <b>{ $thing }</b>. Ask your child to tell you about it, in your own language.
    .label = 🔎 New topic
ready-week-homework =
    ✋ There is homework: <b>{ $thing }</b>. Your child can do it alone. Ask to see it.
    📅 For { $date }
    .label = ✏️ Homework
ready-week-test =
    👀 There is a test: <b>{ $thing }</b>. Sleeping well and a good breakfast help most.
    📅 { $date }
    .label = 💯 Test
ready-week-star =
    👀 Star of the week: ⭐ <b>{ $name }</b>
    .label = ⭐ Star of the week

## Care
ready-care-ill =
    👀 Going round in the class: <b>{ $thing }</b>. Does your child have it too? Please call school.
    .label = 🤒 Illness in the class
ready-care-lost =
    👀 We found something: <b>{ $thing }</b>. Is it yours? Come and look at school.
    .label = 🧤 Found
ready-care-cold =
    ✋ It is cold and wet. Please give your child warm clothes, we go outside: 🧥 🧤
    .label = ❄️ Cold or wet weather
ready-care-hot =
    ✋ It is very hot. Please put sun cream on your child and give a cap and water: 🌞 🧢 💧
    .label = ☀️ Hot weather
ready-care-late =
    👀 The bus is late. We expect to be back at <b>{ $time }</b>. Everybody is fine.
    .label = 🚌 The bus is late
ready-care-substitute =
    👀 The teacher is away. Somebody else is with the class: <b>{ $teacher }</b>
    .label = 🧑‍🏫 Another teacher today

## Next year
ready-next-class =
    👀 Next school year your child is in class <b>{ $group }</b>. Teacher: <b>{ $teacher }</b>
    .label = ➡️ Next year's class

## Thanks
ready-thanks-help =
    👀 Thank you to everybody who helped with: <b>{ $thing }</b>. It was lovely! ❤️
    .label = ❤️ Thanks for helping
ready-thanks-nice =
    👀 We had a great time: <b>{ $thing }</b>. Ask your child about it!
    .label = 😊 It was nice
