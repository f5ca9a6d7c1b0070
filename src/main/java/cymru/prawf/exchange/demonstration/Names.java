package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.PersonName;
import cymru.prawf.person.Sex;
import java.util.List;
import java.util.Set;

/** First names and surnames that go together. The lists are ours; nobody in the demonstration is anybody. */
record Names(List<String> women, List<String> men, List<String> surnames) {

    /** Well-known people of Wales and football whom chance would otherwise put on probation. */
    private static final Set<String> TAKEN = Set.of(
            "Alun Davies",
            "Barry John",
            "Ben Davies",
            "Carwyn Jones",
            "Dylan Thomas",
            "Gareth Edwards",
            "Gareth Thomas",
            "Jamie Roberts",
            "Jonathan Davies",
            "Luke Evans",
            "Mark Hughes",
            "Mark Williams",
            "Michael Owen",
            "Neil Jenkins",
            "Rhodri Morgan");

    static final Names OF_GWENT = new Names(list("""
                    Alys, Amy, Angela, Angharad, Ann, Anwen, Beth, Bethan, Branwen, Bronwen, Cara, Carly, Carol, Carys, Catrin, \
                    Ceri, Cerys, Chelsea, Cheryl, Chloe, Claire, Courtney, Danielle, Debra, Delyth, Donna, Eira, Eirlys, Eleri, \
                    Elin, Elen, Eluned, Emma, Enfys, Erin, Ffion, Gemma, Glenys, Glesni, Gwen, Gwenllïan, Hayley, Heledd, \
                    Jade, Jane, Janet, Jayne, Jodie, Julie, Karen, Kayleigh, Kelly, Kerry, Kirsty, Laura, Lauren, Leanne, Lisa, \
                    Llinos, Lorraine, Lowri, Mair, Mared, Megan, Meinir, Melanie, Menna, Michelle, Morfudd, Myfanwy, Natalie, \
                    Nerys, Nia, Nicola, Non, Olwen, Paula, Rachel, Rebecca, Rhian, Rhiannon, Sally, Samantha, Sara, Sharon, \
                    Shân, Siân, Sioned, Siwan, Sophie, Stacey, Stephanie, Susan, Tanya, Tegan, Tina, Tracey, Victoria, Zoe"""), list("""
                    Aaron, Adam, Alan, Aled, Alun, Andrew, Anthony, Arwel, Ashley, Barry, Ben, Brett, Brynmor, Callum, Carl, \
                    Carwyn, Cerith, Chris, Craig, Dafydd, Dai, Dale, Daniel, Darren, Dean, Dewi, Dylan, Elfed, Elis, Emlyn, \
                    Emrys, Emyr, Eurof, Gareth, Garin, Gary, Geraint, Gerwyn, Gethin, Glyn, Gruffydd, Gwilym, Gwyn, Huw, Hywel, \
                    Idris, Iestyn, Ieuan, Ifor, Iolo, Iwan, Jac, Jack, James, Jamie, Jason, Joe, John, Jonathan, Jordan, Josh, \
                    Justin, Karl, Keith, Kieran, Kyle, Lee, Leighton, Lewis, Liam, Lloyd, Llŷr, Luke, Macsen, Mark, Marc, \
                    Martyn, Mathew, Michael, Morgan, Mostyn, Nathan, Neil, Nigel, Osian, Owain, Paul, Peredur, Peter, Philip, \
                    Rhodri, Rhydian, Rhys, Richard, Robert, Ross, Ryan, Scott, Selwyn, Shane, Siôn, Steffan, Stephen, Steve, \
                    Stuart, Taliesin, Tomos, Trefor, Trystan, Tudur, Tyler, Wayne, Wyn"""), list("""
                    Adams, Allen, Arthur, Baker, Barnett, Bateman, Beddoe, Bennett, Bevan, Beynon, Blackmore, Bowen, Brace, Brooks, \
                    Bryant, Burgess, Carpenter, Coles, Collins, Cooper, Cox, Crowley, Daniels, David, Davies, Davis, Dobbs, \
                    Driscoll, Dyer, Eastwood, Edmunds, Edwards, Ellis, Evans, Eynon, Francis, Gale, George, Gibbon, Gooding, \
                    Gough, Green, Griffiths, Grimstead, Gwilliam, Gwyther, Harding, Harris, Havard, Hawkins, Haynes, Hill, \
                    Hodges, Hopkins, Howells, Hughes, Humphries, Isaac, James, Jarvis, Jayne, Jeffreys, Jenkins, John, Jones, \
                    Joseph, Keogh, Kenvyn, Langley, Lewis, Llewellyn, Lloyd, Lovell, Luff, Mahoney, Maddocks, Matthews, \
                    Meredith, Miles, Moore, Morgan, Morris, Murphy, Nash, Nicholas, Norris, Nurden, O'Brien, O'Leary, Owen, \
                    Parfitt, Parker, Parry, Parsons, Payne, Pearce, Perrott, Phillips, Pitt, Powell, Preece, Price, Pritchard, \
                    Probert, Prosser, Pugh, Rees, Reynolds, Richards, Roberts, Rogers, Rosser, Rowlands, Rudge, Saunders, \
                    Seabourne, Shepherd, Skinner, Smith, Sparkes, Spiller, Sullivan, Summers, Symonds, Tanner, Taylor, Teague, \
                    Thomas, Tovey, Tucker, Turner, Vaughan, Vickery, Walbyoff, Walters, Watkins, Weeks, Whatley, Wilcox, Wilkins, \
                    Williams, Winmill, Withers, Woods, Yendle, Young"""));

    static final Names POLISH = new Names(
            list(
                    "Agnieszka, Aleksandra, Anna, Beata, Dorota, Ewa, Joanna, Justyna, Katarzyna, Magdalena, Małgorzata, Zofia"),
            list(
                    "Adam, Andrzej, Bartosz, Dariusz, Grzegorz, Jacek, Jakub, Łukasz, Marcin, Michał, Paweł, Piotr, Stanisław, Tomasz"),
            list(
                    "Bąk, Dąbrowska, Gajda, Jasiński, Kaczmarek, Kowalczyk, Król, Lis, Mazur, Nowak, Pawlak, Sikora, Szymczak, Wójcik, Zając"));

    static final Names SLOVAK = new Names(
            list("Alena, Andrea, Božena, Daniela, Eva, Ivana, Jana, Katarína, Lenka, Mária, Monika, Zuzana"),
            list(
                    "Dušan, Ján, Jozef, Juraj, Ľubomír, Marek, Martin, Milan, Miroslav, Ondrej, Peter, Štefan, Tomáš, Vladimír"),
            list(
                    "Baláž, Balog, Cina, Dunka, Gábor, Holub, Horváth, Kováč, Lakatoš, Mika, Oláh, Pecha, Sivák, Tóth, Varga, Žiga"));

    static final Names PAKISTANI = new Names(
            list(
                    "Aisha, Amina, Asma, Bushra, Fatima, Farzana, Maryam, Nadia, Nazia, Rubina, Saima, Samina, Shazia, Zainab"),
            list(
                    "Adeel, Ahmed, Asif, Faisal, Hamza, Imran, Kashif, Khalid, Mohammed, Nadeem, Omar, Rashid, Saqib, Tariq, Usman, Yasir, Zahid"),
            list(
                    "Ahmed, Akhtar, Ali, Ashraf, Aslam, Aziz, Bashir, Butt, Hussain, Iqbal, Khan, Mahmood, Malik, Mirza, Raza, Shah, Sheikh"));

    static final Names BANGLADESHI = new Names(
            list("Ayesha, Farhana, Jahanara, Lutfa, Nasima, Parveen, Rahima, Rehana, Sabina, Shirin, Sultana, Tahmina"),
            list(
                    "Abdul, Anwar, Delwar, Faruk, Habibur, Jamal, Kamal, Masud, Mizanur, Rafiqul, Rahim, Shahin, Sohel, Tariqul"),
            list(
                    "Ahmed, Alam, Ali, Begum, Chowdhury, Haque, Hossain, Islam, Karim, Khatun, Miah, Rahman, Talukdar, Uddin"));

    static final Names INDIAN = new Names(
            list("Anjali, Deepa, Gurpreet, Harjit, Kavita, Manjit, Meera, Neha, Pooja, Priya, Ranjit, Sunita"),
            list(
                    "Amit, Anil, Arjun, Baljit, Gurdeep, Harpreet, Jaspal, Manish, Rajesh, Ravi, Sandeep, Sanjay, Sukhdev, Vikram"),
            list(
                    "Bains, Chauhan, Desai, Dhillon, Gill, Joshi, Kaur, Mehta, Nair, Patel, Rao, Sandhu, Shah, Sharma, Singh"));

    static final Names SOMALI = new Names(
            list("Amina, Asha, Ayaan, Fadumo, Halima, Hamdi, Hodan, Ifrah, Khadija, Nasra, Sahra, Ubah, Zamzam"),
            list(
                    "Abdi, Abdirahman, Ahmed, Ayub, Bashir, Dahir, Farah, Guled, Hassan, Ismail, Liban, Mahad, Mohamed, Omar, Yusuf"),
            list(
                    "Abdi, Abdullahi, Adan, Ahmed, Ali, Duale, Elmi, Farah, Hassan, Hersi, Ibrahim, Ismail, Jama, Mohamud, Osman, Warsame"));

    static final Names YEMENI = new Names(
            list("Amal, Arwa, Fatima, Hanan, Huda, Khadija, Layla, Mona, Nabila, Noura, Samira, Yasmin"),
            list(
                    "Abdo, Ali, Fuad, Hani, Hassan, Ibrahim, Jamil, Khaled, Mansour, Mohamed, Nasser, Saleh, Samir, Waleed"),
            list(
                    "Al-Amri, Al-Hadi, Ali, Galeb, Hassan, Kassim, Mohamed, Muqbil, Nagi, Obadi, Saif, Salem, Shaibi, Taleb"));

    static final Names CARIBBEAN = new Names(
            list(
                    "Andrea, Beverley, Chantelle, Denise, Jasmine, Leona, Marcia, Monique, Natasha, Shanice, Sonia, Yvonne"),
            list(
                    "Andre, Carlton, Clive, Curtis, Darnell, Delroy, Jermaine, Leon, Lloyd, Marcus, Marlon, Nathaniel, Tyrone, Winston"),
            list(
                    "Bailey, Barrett, Brown, Campbell, Clarke, Daley, Francis, Gordon, Grant, Henry, Johnson, Palmer, Reid, Samuels"));

    static final Names AFRICAN = new Names(
            list("Blessing, Chipo, Esther, Grace, Mercy, Ngozi, Nyasha, Patience, Rudo, Ruth, Tendai, Yetunde"),
            list("Ade, Chidi, Daniel, Emeka, Farai, Joseph, Kudzai, Kwame, Moses, Samuel, Simba, Tatenda, Tunde, Yaw"),
            list("Adeyemi, Banda, Chikore, Dube, Eze, Mensah, Moyo, Ncube, Nwosu, Obi, Okafor, Owusu, Phiri, Sibanda"));

    /** A name for somebody, from the lists. */
    PersonName anybody(Sex sex, Dice dice) {
        var first = sex == Sex.FEMALE ? women : men;
        var name = PersonName.of(dice.any(first), dice.any(surnames));
        while (TAKEN.contains(name.spoken())) {
            name = PersonName.of(dice.any(first), dice.any(surnames));
        }
        return name;
    }

    String first(Sex sex, Dice dice) {
        return dice.any(sex == Sex.FEMALE ? women : men);
    }

    boolean hold(PersonName name) {
        return (women.contains(name.forename()) || men.contains(name.forename())) && surnames.contains(name.surname());
    }

    private static List<String> list(String names) {
        return List.of(names.split(", *"));
    }
}
