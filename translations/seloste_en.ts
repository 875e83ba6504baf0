<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tell of other people</source>
        <translation>
            <numerusform>%n passage tells of other people</numerusform>
            <numerusform>%n passages tell of other people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportedDialog</name>
    <message numerus="yes">
        <source>and %n other file(s)</source>
        <translation>
            <numerusform>and %n other file</numerusform>
            <numerusform>and %n other files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n page went to the printer</numerusform>
            <numerusform>%n pages went to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer before that.</source>
        <translation>
            <numerusform>%n page went to the printer before that.</numerusform>
            <numerusform>%n pages went to the printer before that.</numerusform>
        </translation>
    </message>
</context>
</TS>
