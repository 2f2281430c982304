# SPDX-License-Identifier: EUPL-1.2

### The commands a chat app lists, each with a few words. At most 40 characters.

command-menu = ماذا يمكنني أن أفعل؟
command-language = لغة أخرى
command-help = ما هذا؟
command-stop = التوقّف وحذف بياناتي
