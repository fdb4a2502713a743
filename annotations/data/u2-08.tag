# id: u2-041  year: 2013  issuer: 万安县档案局
[title] 万安县档案局2013年政府信息公开工作年度报告
[overview] 一、概述
[overview] 我局既是公开信息的单位，又是全县现行文件的查阅场所，两副担子一肩挑。
[platform] （一）场所建设。
+[platform] 现行文件查阅室{1间|access_point}，面积86平方米，备{阅览桌|item}{8张|other}、{检索电脑|item}{3台|other}；
+[platform] 乡镇代查点{17处|access_point}，当年新增{5处|access_point}。
[mechanism] （二）文件接收。
+[mechanism] 全年接收49个单位送交的{现行文件|item}{3,275份|document.other}，其中{乡镇|item}{1,102份|document.other}、{县直部门|item}{2,173份|document.other}，退回{格式不符的|item}{61份|document.other}；
+[mechanism] {未按时送交的单位|item}有{4个|other}，已打电话催。
[response] （三）接待利用。
+[response] 接待{查阅者|item}{1,846人次|inquiry}，提供{文件|item}{4,020件次|other}，复印{6,700页|other}，没有收一分{钱|fee=0}。
[proactive] 二、主动公开
[proactive] 本局自己的信息公开{38条|disclosure.total}，网站{38条|disclosure.website}，{《万安档案》|item}刊出{4期|disclosure.other_channel}，没有{公报|disclosure.gazette=0}。
[application] 三、依申请公开
[application] 向本局提出的{政府信息公开申请|application.received=0}没有；
+[application] 有{7人|inquiry|item=}误把查档当成申请公开，已按查档办理。
[dispute] 四、复议、诉讼和申诉
[dispute] 查档引发的纠纷1起与信息公开无关，信息公开方面的{复议|review=0}、{诉讼|litigation=0}、{申诉|complaint=0}三项皆无。
[problem] 五、问题与打算
[problem] 送交的{文件|item}里有{29份|document.other}没有标注公开属性，能不能给群众看，窗口人员吃不准。
[plan] 已商县府办发文明确，从2014年1月起不标属性的不收。
---
# id: u2-042  year: 2021  issuer: 岳南区司法局长丰司法所
[title] 长丰司法所2021年政务公开情况
[proactive] 一年公开{所务信息|item}{27条|disclosure.category}，张贴{法律援助指南|item}{90张|disclosure.category}，发{普法手册|item}{2,600册|document.other}，{法治大喇叭|item}响{130次|disclosure.other_channel}，
[proactive] 调解案件不公开当事人，只按季公布{调解数据|item}{4期|disclosure.category}。
[response] 接待{法律咨询|item}{318人次|inquiry}，电话咨询未作统计，{咨询|item}满意的{311人次|inquiry}。
[application] 没有收到{依申请公开|application.received=0}，故予以公开、不予公开等均不涉及。
[supervision] 区局{通报|item}各所公开情况{4次|supervision}，本所列第3、第5、第2、第2名，没有受到{批评|supervision=0}。
[dispute] 本所没有独立执法权，没有{行政复议|review=0}，没有{行政诉讼|litigation=0}，没有被{投诉|complaint=0}。
[organization] 全所3人，{1人|staff.parttime}兼管公开，没有{专项经费|budget=0}，纸张用办公费。
[problem] 手册印得多发得少，{800册|document.other}还堆在库里。
[plan] 明年改发二维码卡片，一户一张，先印500张试试。
---
# id: u2-043  year: 2017  issuer: 红柳农场管理委员会
[title] 红柳农场2017年信息公开年度报告
[overview] 场部现有7个连队1个社区，2017年信息公开工作照着团场改革的要求做，总的看比较平稳
[proactive] 公开情况：{连务公开栏|item}{252期|disclosure.other_channel}，{广播|item}{365次|disclosure.other_channel}每天早上一次，场网站{174条|disclosure.website}，{9个|platform|item=职工微信群}{职工微信群|item}发{2,860条|disclosure.other_channel|item=职工微信群}
[key_area] 改革方面：{土地确权结果|item}公示{7批|disclosure.key_area}1,206户，{身份地承包费|item}公示{1次|disclosure.key_area}，{连队“两委”选举|item}公示{28次|disclosure.key_area}，公示期收到{异议|item}{13件|inquiry}，更正{5件|inquiry}
[key_area] 民生方面：{低保|item}{4次|disclosure.key_area}，{廉租房|item}{2次|disclosure.key_area}，{危旧房改造|item}{3次|disclosure.key_area}，{棉花补贴|item}{2次|disclosure.key_area}，{招工|item}{0次|disclosure.key_area}
[application] 申请情况：收到{1件|application.received}，职工{当面|item}交来（{1件|application.breakdown}），要看机采棉补贴测算，予以公开{1件|application.granted}
[dispute] 复议诉讼：0，投诉：{2起|complaint}，均是嫌公示字小
[fee] 收费减免：收费、减免皆为{零|fee}
[supervision] 师里{督查|item}{1次|supervision}，发{督办单|item}{1张|supervision}，没有{问责|supervision=0}连队干部
[training] 培训：场里办{1期|training}，各连文教{16人|trainee}参加
[problem] 问题：三连、五连公开栏在晒场边，机车一过全是土，{2块|bulletin_board}看不清
[plan] 打算：秋后挪到卫生室门口
---
# id: u2-044  year: 2020  issuer: 河阳县自来水公司
[title] 河阳县自来水公司2020年公共企事业单位信息公开报告
[proactive] 本公司公开{停水通知|item}{73条|disclosure.category}，{水质月报|item}{12期|disclosure.category}，{水价及收费标准|item}{6项|disclosure.category}，{服务承诺|item}{1份|disclosure.category}，{招标公告|item}{9则|disclosure.category}，总共{101条|disclosure.total}。
[proactive] 其中网站{46条|disclosure.website}，公众号{89条|disclosure.wechat}，{小区张贴|item}{1,480张|disclosure.other_channel}，同一条信息在多处发布的没有去重。
[response] 客服热线接{来电|item}{2.6万个|inquiry}，其中{报修|item}{1.1万个|inquiry}、{查询|item}{9,300个|inquiry}、{投诉|item}{640个|inquiry}，{接通率|item}{97.8%|rate}；
+[response] 全年未因停水通知不及时引发{媒体炒作|response=0}。
[application] 用户提出的{信息公开申请|application.received=0}未收到，上年没有遗留。
[dispute] 主管部门转来申诉{1件|complaint}，反映水质报告晚出三天，属实，已致歉。
[problem] 不足：停水通知平均提前19小时，达不到24小时承诺的有{11次|other|item=}。
[plan] 改进：计划停水一律前一天17时前发出，紧急停水半小时内发出，抄送社区。
---
# id: u2-045  year: 2015  issuer: 小清河街道办事处
[title] 小清河街道2015年政府信息公开工作年度报告
[overview] 一、基本情况,2015年街道党工委办事处高度重视政府信息公开,主要做了如下工作
[organization] (一)明确分工.主任负总责,副主任具体抓,办公室{3名|staff.total}同志(专职{1名|staff.fulltime},兼职{2名|staff.parttime})干,社区书记是本社区第一责任人
[proactive] (二)规范公开.一年来公开{组织机构|item}{3条|disclosure.category},{领导分工|item}{8条|disclosure.category},{通知公告|item}{64条|disclosure.category},{民政|item}{17条|disclosure.category},{计生|item}{21条|disclosure.category},{城管|item}{35条|disclosure.category},{安全生产|item}{28条|disclosure.category},{其他|item}{119条|disclosure.category},共{295条|disclosure.total}
[supervision] (三)加强监督.聘{监督员|item}{15人|other},座谈{2次|meeting},提出{意见|item}{22条|inquiry},落实{20条|inquiry},剩下两条要区里定
[application] 二、依申请公开,街道全年受理{1件|application.received},因所要的是区房管局的信息,告知向区房管局申请,即{不属于本机关公开|item}{1件|application.unavailable}
[fee] 三、没有{收费|fee=0},没有{减免|fee=0}
[dispute] 四、没有{行政复议|review=0},没有{行政诉讼|litigation=0},没有{举报|complaint=0},没有{申诉|complaint=0}
[problem] 五、问题:1、{119条|disclosure.category|item=其他类}归在{其他类|item},说明分类没学会,2、社区发的{照片|item}有{9张|other|item=照片}拍到身份证,3、热心参与的居民老是那么几十个人
[plan] 六、措施:1、重分{其他类|item}里的{119条|disclosure.category},2、发照片前打码,3、把座谈会开到楼下小广场
