"""What is known of written English, shared by all plugins: import the module you need.

``sentences`` and ``paragraphs`` cut text up, ``lexicon`` matches word lists, ``names`` and ``roles`` read people's
names and titles, ``reporting`` knows the verbs of saying, ``calendar`` the words of the calendar, ``datelines`` the
line that says where a story was filed.
"""
