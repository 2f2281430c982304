# SPDX-License-Identifier: EUPL-1.2

### Side by side at the gate.

# Children's names follow as buttons. $class: "5a".
gate-who = 📱 Sign up side by side. For which child of <b>{ $class }</b>?
# $child: first name.
gate-adults = 📱 <b>{ $child }</b>. Who stands beside you?
# A button.
gate-new = ➕ A new parent
# A button. $name: the adult.
gate-return = 🔁 { $name }, lost phone
# With a QR code. $child: first name. $time: until when it is valid.
gate-code = 📱 Let the parent of <b>{ $child }</b> scan this, or type the code. It works once, until { $time }.
# With a QR code. $name: the adult. $time: until when it is valid.
gate-return-code = 📱 Let <b>{ $name }</b> scan this on the new phone, or type the code. It works once, until { $time }. After that, the old phone shows nothing.
