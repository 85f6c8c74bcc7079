<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::ActBar</name>
    <message numerus="yes">
        <source>%n more check(s) did not pass</source>
        <translation>
            <numerusform>%n more check did not pass</numerusform>
            <numerusform>%n more checks did not pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::OfficerWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
