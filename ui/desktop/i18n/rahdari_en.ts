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
    <message numerus="yes">
        <source>The same holds for %n document(s) before it.</source>
        <translation>
            <numerusform>The same holds for one document before it.</numerusform>
            <numerusform>The same holds for %n documents before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not on the disk and would be lost. Look whether the folder of records has room and may be written. %1 tries again, %2 stays, %3 once more leaves.</source>
        <translation>
            <numerusform>One document is not on the disk and would be lost. Look whether the folder of records has room and may be written. %1 tries again, %2 stays, %3 once more leaves.</numerusform>
            <numerusform>%n documents are not on the disk and would be lost. Look whether the folder of records has room and may be written. %1 tries again, %2 stays, %3 once more leaves.</numerusform>
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
    <message numerus="yes">
        <source>The screen hides by itself after %n minute(s)</source>
        <translation>
            <numerusform>The screen hides by itself after %n minute</numerusform>
            <numerusform>The screen hides by itself after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still cannot be written</source>
        <translation>
            <numerusform>One document still cannot be written</numerusform>
            <numerusform>%n documents still cannot be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rahdari::ui::desktop::TrustPresenter</name>
    <message numerus="yes">
        <source>%n entries in the trust list</source>
        <translation>
            <numerusform>%n entry in the trust list</numerusform>
            <numerusform>%n entries in the trust list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want attention</source>
        <translation>
            <numerusform>%n wants attention</numerusform>
            <numerusform>%n want attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document models</source>
        <translation>
            <numerusform>%n document model</numerusform>
            <numerusform>%n document models</numerusform>
        </translation>
    </message>
</context>
</TS>
