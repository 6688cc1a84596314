import type { CrossedNames, OrdinaryNames, OrdinarySet } from '../../deck/index.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/)

/** Very common given and family names, from general knowledge; no name of a person is taken from anywhere. */
const CULTURES: Readonly<Record<string, CrossedNames>> = {
  english: {
    given:
      words(`James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Richard Susan
      Joseph Jessica Thomas Sarah Charles Karen Christopher Nancy Daniel Margaret Matthew Emily`),
    family:
      words(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson
      White Harris Clark Lewis Robinson Walker Hall Young King Wright Green Baker`),
  },
  spanish: {
    given:
      words(`José María Juan Carmen Antonio Ana Francisco Isabel Manuel Laura Carlos Lucía Miguel Marta Javier Elena
      Luis Sofía Pedro Rosa Alejandro Paula Fernando Teresa Diego Cristina`),
    family: lines(`García López
      Fernández Ruiz
      González Pérez
      Rodríguez Gómez
      López Martínez
      Martínez Sánchez
      Sánchez Romero
      Pérez Jiménez
      Gómez Moreno
      Martín Álvarez
      Jiménez Torres
      Ruiz Domínguez
      Hernández Castro
      Díaz Ortega
      Moreno Rubio
      Muñoz Molina
      Álvarez
      Romero
      Alonso
      Navarro
      Torres
      Vázquez
      Ramos
      Serrano`),
  },
  'west-african': {
    given:
      words(`Kwame Ama Kofi Akosua Kwabena Abena Chinedu Ngozi Emeka Chioma Oluwaseun Folake Tunde Yetunde Ifeanyi
      Adaeze Mamadou Fatou Ousmane Aminata Abdoulaye Awa Cheikh Mariama Moussa Khady`),
    family:
      words(`Mensah Owusu Boateng Asante Agyeman Osei Appiah Okafor Okonkwo Eze Nwosu Adeyemi Adebayo Ogunleye
      Balogun Okoro Diop Ndiaye Fall Sow Ba Diallo Traoré Coulibaly Keita Touré`),
  },
  arabic: {
    given:
      words(`Mohamed Fatima Ahmed Aisha Mahmoud Maryam Ali Zainab Hassan Khadija Hussein Noor Omar Layla Youssef Amina
      Ibrahim Salma Khaled Huda Mustafa Rania Tarek Samira Karim Nadia`),
    family: lines(`El-Sayed
      Hassan
      Mansour
      Al-Masri
      Khalil
      Haddad
      Nasser
      Saleh
      Al-Khatib
      Hamdan
      Farouk
      Darwish
      Al-Najjar
      Barakat
      Shaheen
      Abdel Rahman
      Ibrahim
      Al-Ahmad
      Youssef
      Salem
      Hijazi
      Kassem
      Abbas
      Zaki`),
  },
  'south-asian': {
    given:
      words(`Rahul Priya Amit Anjali Sanjay Pooja Vijay Sunita Rajesh Kavita Suresh Neha Anil Deepa Arjun Lakshmi Ravi
      Meena Vikram Divya Imran Ayesha Bilal Sana Farhan Nasreen`),
    family:
      words(`Kumar Sharma Singh Patel Gupta Verma Reddy Nair Iyer Rao Mehta Joshi Das Mishra Agarwal Chopra Khan
      Hussain Malik Chaudhry Perera Fernando Thapa Rahman Chowdhury Pillai`),
  },
  chinese: {
    given:
      words(`Wei Fang Min Jing Lei Yan Jun Li Qiang Juan Ming Xia Jie Ping Tao Hong Xiaoming Jianguo Guoqiang Meiling
      Yuhan Haoran Zihan Xinyi Chunhua Zhiwei`),
    family:
      words(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song
      Tang Deng`),
  },
  slavic: {
    given:
      words(`Aleksandr Anna Dmitry Olga Sergey Natalia Andrei Elena Ivan Tatiana Mikhail Irina Pavel Svetlana Oleksandr
      Oksana Piotr Katarzyna Tomasz Agnieszka Jan Zofia Marko Jelena Milan Ivana`),
    family:
      words(`Ivanov Petrov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Shevchenko Kovalenko
      Bondarenko Tkachenko Kowalski Nowak Wiśniewski Wójcik Kamiński Novák Dvořák Horvat Kovačević Jovanović Petrović
      Dimitrov`),
  },
  'german-and-french': {
    given:
      words(`Thomas Sabine Michael Petra Andreas Claudia Stefan Monika Christian Julia Martin Katharina Jean Marie
      Pierre Nathalie Michel Isabelle Philippe Sophie Nicolas Camille Julien Céline Laurent Élodie`),
    family:
      words(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein
      Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Laurent Lefebvre`),
  },
}

/** What ordinary companies are called: a word or two, then what they do and their legal form. */
const COMPANIES: CrossedNames = {
  given: lines(`Green Valley
    Blue River
    Sunrise
    Golden Gate
    North Star
    Riverside
    Silver Lake
    Maple Leaf
    Highland
    Oak Tree
    Harbour View
    First Choice
    Lakeside
    Summit
    Evergreen
    Red Brick
    Bright Morning
    Stone Bridge
    Mill Lane
    Four Seasons
    City Centre
    Pine Hill
    Old Town
    Meadow`),
  family: lines(`Bakery Ltd
    Logistics GmbH
    Consulting LLC
    Plumbing Services Ltd
    Dental Practice
    Furniture Company
    Software Inc
    Travel Agency
    Garden Centre Ltd
    Electrical Contractors
    Property Management LLC
    Textiles Trading Co
    Foods SARL
    Construction S.A.
    Medical Supplies Inc
    Auto Repair
    Printing House
    Engineering Ltd
    Real Estate Group
    Hotel and Restaurant
    Shipping Agency Ltd
    Farm Equipment
    Insurance Brokers
    Education Trust`),
}

/** So many for each question of another class: companies are fewer, for their words are few. */
const COMPANIES_TIMES = 2

const PEOPLE_TIMES = 3

/**
 * Ordinary names that nobody made a list of: common given × common family names of eight cultures, and companies made of
 * common words. Some of them are bound to be the names of listed people too.
 */
export const ORDINARY_TABLE: OrdinaryNames = {
  sets: [
    ...Object.entries(CULTURES).map(
      ([culture, names]): OrdinarySet => ({
        id: `ordinary-${culture}`,
        says: `common given × family names: ${culture.replaceAll('-', ' ')}`,
        times: PEOPLE_TIMES,
        names: [],
        crossed: [names],
      }),
    ),
    {
      id: 'ordinary-companies',
      says: 'companies made of common words',
      times: COMPANIES_TIMES,
      names: [],
      crossed: [COMPANIES],
    },
  ],
  nicknames: new Map(),
}
